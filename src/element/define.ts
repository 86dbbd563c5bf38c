import { CallChain } from './call-chain.ts';

if (!customElements.get('call-chain')) customElements.define('call-chain', CallChain);
