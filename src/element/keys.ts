/** Keys and the button each stands for. */
const KEYS: Readonly<Record<string, string>> = {
  ' ': 'play',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  f: 'full-screen',
  F: 'full-screen',
  '?': 'help',
};

/** Keys that the slider has a use of its own for. */
const SLIDER = ['ArrowRight', 'ArrowLeft', 'Home', 'End'];

/**
 * The button a key stands for, or undefined. A key is never taken from a control that needs it:
 * Space from a button or link, arrows from the slider, anything from a dialog or a menu.
 */
export function pressOf(event: KeyboardEvent): string | undefined {
  const target = event.target as Element;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (target.closest('dialog, select')) return undefined;
  if (event.key === ' ' && target.closest('button, a')) return undefined;
  if (SLIDER.includes(event.key) && target instanceof HTMLInputElement) return undefined;
  return KEYS[event.key];
}
