import ts from 'typescript';

/** Runs of comment lines that are not a public docstring. */
export function commentaarblokken(bron) {
  const blokken = [];
  for (const stuk of commentaren(bron)) {
    if (stuk.docstring) continue;
    const vorige = blokken.at(-1);
    if (vorige && /^[ \t]*\r?\n[ \t]*$/.test(bron.text.slice(vorige.einde, stuk.pos))) {
      vorige.maat += regels(bron, stuk);
      vorige.einde = stuk.end;
    } else {
      blokken.push({ positie: stuk.pos, einde: stuk.end, maat: regels(bron, stuk) });
    }
  }
  return blokken;
}

function commentaren(bron) {
  const gevonden = new Map();
  const bezoek = (node) => {
    if (node.kind !== ts.SyntaxKind.JsxText) {
      const stukken = [...(ts.getLeadingCommentRanges(bron.text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(bron.text, node.end) ?? [])];
      for (const stuk of stukken) gevonden.set(stuk.pos, { ...gevonden.get(stuk.pos), ...stuk });
      markeerDocstring(node, gevonden);
    }
    node.getChildren(bron).forEach(bezoek);
  };
  bezoek(bron);
  return [...gevonden.values()].sort((een, ander) => een.pos - ander.pos);
}

function markeerDocstring(node, gevonden) {
  if (!isOpenbaar(node)) return;
  for (const { pos } of node.jsDoc ?? []) gevonden.set(pos, { ...gevonden.get(pos), pos, docstring: true });
}

function isOpenbaar(node) {
  if (ts.isClassElement(node) || ts.isTypeElement(node)) return !modifiers(node).includes(ts.SyntaxKind.PrivateKeyword);
  return modifiers(node).includes(ts.SyntaxKind.ExportKeyword);
}

const modifiers = (node) => (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []).map(({ kind }) => kind) : []);

const regels = (bron, { pos, end }) => bron.text.slice(pos, end).split('\n').length;
