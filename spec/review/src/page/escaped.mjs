/** Texts of a contract stay text, but for what stands between backticks: no HTML, no links, no mentions, no new lines. */
export function escaped(text) {
  const parts = String(text).replaceAll(/\s+/g, ' ').split('`');
  const isBalanced = parts.length % 2 === 1;
  const plain = (part) =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('|', '\\|')
      .replaceAll('@', '&#64;')
      .replaceAll('](', ']&#40;');
  return isBalanced
    ? parts.map((part, index) => (index % 2 === 0 ? plain(part) : part.replaceAll('|', '\\|'))).join('`')
    : plain(parts.join("'"));
}
