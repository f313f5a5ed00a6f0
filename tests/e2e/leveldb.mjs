// Reads what LevelDB and Chromium's databases have squeezed, so that a search for plain text sees it: table blocks under
// snappy, the fragments of log files, and values that Chromium's IndexedDB compressed.
// https://github.com/google/leveldb/blob/main/doc/table_format.md, log_format.md; google/snappy/format_description.txt.

/** The last eight bytes of a table. */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
/** A block of a log file, and the header of each record in it. */
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

function varint(bytes, at) {
  let [value, shift] = [0, 0];
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || shift > 35) throw new Error('a number that does not end');
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
    shift += 7;
  }
}

/** What snappy squeezed. Throws on anything else. */
export function unsnap(bytes) {
  let [length, at] = varint(bytes, 0);
  if (length > 64 << 20) throw new Error('too long');
  const out = Buffer.alloc(length);
  let end = 0;
  const little = (size) => {
    let value = 0;
    for (let index = 0; index < size; index += 1) value += bytes[at + index] * 256 ** index;
    at += size;
    return value;
  };
  while (at < bytes.length && end < length) {
    const tag = bytes[at];
    at += 1;
    if ((tag & 3) === 0) {
      const size = (tag >> 2 < 60 ? tag >> 2 : little((tag >> 2) - 59)) + 1;
      bytes.copy(out, end, at, at + size);
      at += size;
      end += size;
      continue;
    }
    const [size, back] = (tag & 3) === 1 ? [((tag >> 2) & 7) + 4, ((tag >> 5) << 8) + little(1)] : [(tag >> 2) + 1, little((tag & 3) === 2 ? 2 : 4)];
    if (!(back > 0 && back <= end)) throw new Error('a copy of what is not there');
    for (let index = 0; index < size; index += 1, end += 1) out[end] = out[end - back];
  }
  return out;
}

function block(bytes, offset, size) {
  const body = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? unsnap(body) : body;
}

function handle(bytes, at) {
  const [offset, next] = varint(bytes, at);
  const [size] = varint(bytes, next);
  return [offset, size];
}

/** The blocks of a table, each as it was before it was squeezed. */
function tableBlocks(bytes) {
  const footer = bytes.subarray(bytes.length - 48);
  // First the handle of the block of blocks about blocks, then that of the index.
  const [, first] = varint(footer, 0);
  const [, second] = varint(footer, first);
  const index = block(bytes, ...handle(footer, second));
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 - restarts * 4;
  const blocks = [];
  for (let at = 0; at < end; ) {
    let shared, own, size;
    [shared, at] = varint(index, at);
    [own, at] = varint(index, at);
    [size, at] = varint(index, at);
    blocks.push(block(bytes, ...handle(index, at + own)));
    at += own + size;
  }
  return blocks;
}

/** A log file without the headers that cut long records into fragments. */
function withoutHeaders(bytes) {
  const parts = [];
  for (let start = 0; start < bytes.length; start += LOG_BLOCK) {
    for (let at = start; at + LOG_HEADER < Math.min(start + LOG_BLOCK, bytes.length); ) {
      const size = bytes.readUInt16LE(at + 4);
      parts.push(bytes.subarray(at + LOG_HEADER, at + LOG_HEADER + size));
      at += LOG_HEADER + size;
    }
  }
  return Buffer.concat(parts);
}

/** Values that IndexedDB compressed: version 17 ("needs processing"), kind 3 ("snappy"). */
function values(bytes) {
  const mark = Buffer.from([0xff, 0x11, 0x03]);
  const found = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    try {
      found.push(unsnap(bytes.subarray(at + 3)));
    } catch {
      // Three bytes that look like the mark and are none.
    }
  }
  return found;
}

/** What a file of a profile holds in squeezed form, as far as this can read it. */
export function unpacked(file, bytes) {
  let parts = [];
  if (/\.(ldb|sst)$/.test(file) && bytes.subarray(-8).equals(MAGIC)) parts = tableBlocks(bytes);
  else if (/\.log$/.test(file)) parts = [withoutHeaders(bytes)];
  return [...parts, ...[bytes, ...parts].flatMap(values)];
}
