/** Says that a file cannot be judged, and where the fault is. Shown to people as it is, without a stack trace. */
export class Unreadable extends Error {
  constructor(file, position, reason) {
    super(position ? `${file}:${position.line}:${position.col}: ${reason}` : `${file}: ${reason}`);
    this.name = 'Unreadable';
    this.place = { file, line: position?.line ?? 1, col: position?.col ?? 1 };
  }
}
