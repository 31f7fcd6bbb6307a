/** JSON pointers, as `$ref` writes them behind its `#`. */

export function segmentsOf(pointer) {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function pointerOf(...segments) {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value that a pointer leads to, or undefined. Only own properties count. */
export function valueAt(root, pointer) {
  return segmentsOf(pointer).reduce(
    (value, segment) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, segment) ? value[segment] : undefined,
    root,
  );
}

export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
