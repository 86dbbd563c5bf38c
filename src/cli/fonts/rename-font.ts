/**
 * Gives a font (sfnt) another family name, without spaces so that it is good
 * for PostScript names too; readers never see it, CSS names the family anew.
 *
 * The SIL Open Font License forbids a modified font to carry a Reserved Font
 * Name; "Source" is reserved by Adobe, and a subset counts as modified. The
 * copyright and licence records are left as they are.
 */
export function renameFont(font: Uint8Array, from: string, to: string): Buffer {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const entry = findTable(data, 'name');
  const withoutSpaces = (name: string) => name.replaceAll(' ', '');
  const rename = (name: string) =>
    name.replaceAll(from, withoutSpaces(to)).replaceAll(withoutSpaces(from), withoutSpaces(to));
  const table = renamedTable(data, data.getUint32(entry + 8), rename);
  // The new table goes to the end; the subsetter repacks the file afterwards
  // (and computes the checksums), so the old one does not remain.
  const start = Math.ceil(font.length / 4) * 4;
  const renamed = Buffer.alloc(start + Math.ceil(table.length / 4) * 4);
  renamed.set(font);
  renamed.set(table, start);
  renamed.writeUInt32BE(start, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

/** Offset of the table's 16-byte directory entry: tag, checksum, offset, length. */
function findTable(data: DataView, tag: string): number {
  for (let i = 0; i < data.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const name = [0, 1, 2, 3].map((k) => String.fromCharCode(data.getUint8(entry + k))).join('');
    if (name === tag) return entry;
  }
  throw new Error(`The font has no ${tag} table`);
}

const copyrightTrademarkAndLicence = new Set([0, 7, 13, 14]);

function renamedTable(data: DataView, at: number, rename: (name: string) => string): Buffer {
  const count = data.getUint16(at + 2);
  const strings = at + data.getUint16(at + 4);
  const header = Buffer.alloc(6 + count * 12);
  const values: Buffer[] = [];
  let offset = 0;
  header.writeUInt16BE(count, 2);
  header.writeUInt16BE(header.length, 4);
  for (let i = 0; i < count; i++) {
    const record = at + 6 + i * 12;
    const [platform, encoding, language, id, length, start] = [0, 2, 4, 6, 8, 10].map((k) =>
      data.getUint16(record + k),
    ) as [number, number, number, number, number, number];
    const bytes = new Uint8Array(data.buffer, data.byteOffset + strings + start, length);
    // Platform 1 (old Macintosh) is one byte per character, the others UTF-16BE.
    const [decode, encode] = platform === 1 ? [latin1, toLatin1] : [utf16, toUtf16];
    const value = decode(bytes);
    const encoded = encode(copyrightTrademarkAndLicence.has(id) ? value : rename(value));
    [platform, encoding, language, id, encoded.length, offset].forEach((field, k) => {
      header.writeUInt16BE(field, 6 + i * 12 + k * 2);
    });
    values.push(encoded);
    offset += encoded.length;
  }
  return Buffer.concat([header, ...values]);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const toLatin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (bytes: Uint8Array) => Buffer.from(bytes).swap16().toString('utf16le');
const toUtf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
