#!/usr/bin/env node
// Redocly CLI demands it; this file is read by the old ones too.
const [major, minor] = process.versions.node.split('.').map(Number);
process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);
