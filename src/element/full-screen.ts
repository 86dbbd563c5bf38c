/** Puts an element on the whole screen and back. Where the browser refuses, nothing happens. */
export async function toggleFullScreen(element: HTMLElement): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen?.();
  } catch {
    // Refused, as in an iframe without permission: the reader stays where they are.
  }
}
