import { type Node, type Rule, readNodes, ruleFor } from '../player/which-chain.ts';

/** `<which-chain>`: finds the rows of the table that fit the pasted nodes. Nothing leaves the page. */
class WhichChain extends HTMLElement {
  connectedCallback(): void {
    const rules = JSON.parse(this.querySelector('script')?.textContent ?? '[]') as Rule[];
    const field = this.querySelector('textarea');
    field?.addEventListener('input', () => this.#show(field.value, rules));
    // A browser that goes back keeps what was typed.
    if (field?.value) this.#show(field.value, rules);
  }

  #show(text: string, rules: readonly Rule[]): void {
    const found = this.querySelector('.found');
    const nodes = readNodes(text);
    if (!found) return;
    if (nodes.length === 0) {
      found.textContent = text.trim() ? (this.dataset.none ?? '') : '';
      return;
    }
    found.replaceChildren(...nodes.map((node) => this.#answer(node, ruleFor(rules, node))));
  }

  #answer(node: Node, rule: Rule | undefined): HTMLElement {
    const box = document.createElement('div');
    const head = document.createElement('p');
    const code = document.createElement('code');
    code.textContent = `${node.runtime}://${node.version}${node.kubelet ? ` · v${node.kubelet}` : ''}`;
    head.append(code);
    box.append(head);
    const row =
      rule && document.querySelector(`[data-rule="${CSS.escape(rule.id)}"] [data-answer]`);
    if (row) box.append(...row.cloneNode(true).childNodes);
    else box.append(this.dataset.none ?? '');
    return box;
  }
}

if (!customElements.get('which-chain')) customElements.define('which-chain', WhichChain);
