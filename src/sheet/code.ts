import { correction, generate } from 'lean-qr';

/** Longer addresses would need a code too fine to read from paper. */
export const longestCode = 1_200;

/** A code as a drawing: how many modules it is wide, and its dark ones as a path. It wants four light ones around it. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** The code that opens an address; undefined where it would be too fine. */
export function codeOf(address: string): Code | undefined {
  if (address.length > longestCode) return undefined;
  const bitmap = generate(address, { minCorrectionLevel: correction.L });
  const { size } = bitmap;
  const path = Array.from({ length: size * size }, (_, index) => {
    const x = index % size;
    const y = Math.floor(index / size);
    return bitmap.get(x, y) ? `M${x} ${y}h1v1h-1z` : '';
  }).join('');
  return { size, path };
}
