const minute = 60_000;

/**
 * Hands text to the browser as a file. False where it is seen, or likely, that it was refused: a frame without rights
 * of its own cannot tell, as its downloads are dropped in silence.
 */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), minute);
    return globalThis.origin !== 'null';
  } catch {
    return false;
  }
}
