import ts from 'typescript';
import { commentaarblokken } from './comments.mjs';

/** The figures of one source file; every finding carries its place as `path:line`. */
export function meetBestand({ pad, tekst }) {
  const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true, pad.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const regelVan = (positie) => bron.getLineAndCharacterOfPosition(positie).line + 1;
  const waar = (node) => `${pad}:${regelVan(node.getStart(bron))}`;
  const maten = { pad, regels: aantalRegels(tekst), functies: [], constructors: [], any: [] };
  const bezoek = (node) => {
    if (ts.isFunctionLike(node) && node.body) maten.functies.push({ maat: regelVan(node.end) - regelVan(node.getStart(bron)) + 1, waar: waar(node) });
    if (ts.isConstructorDeclaration(node)) maten.constructors.push({ maat: node.parameters.length, waar: waar(node) });
    if (node.kind === ts.SyntaxKind.AnyKeyword) maten.any.push(waar(node));
    ts.forEachChild(node, bezoek);
  };
  bezoek(bron);
  return { ...maten, commentaar: commentaarblokken(bron).map(({ positie, maat }) => ({ maat, waar: `${pad}:${regelVan(positie)}` })) };
}

export const aantalRegels = (tekst) => tekst.replace(/\n$/, '').split('\n').length;

/** Places where a test is skipped, singled out or left for later. */
export function overgeslagenTests({ pad, tekst }) {
  const bron = ts.createSourceFile(pad, tekst, ts.ScriptTarget.Latest, true, pad.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const plaatsen = [];
  const bezoek = (node) => {
    if (ts.isCallExpression(node) && slaatOver(node.expression)) plaatsen.push(`${pad}:${bron.getLineAndCharacterOfPosition(node.getStart(bron)).line + 1}`);
    ts.forEachChild(node, bezoek);
  };
  bezoek(bron);
  return plaatsen;
}

function slaatOver(aanroep) {
  if (ts.isIdentifier(aanroep)) return /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(aanroep.text);
  if (ts.isCallExpression(aanroep)) return slaatOver(aanroep.expression);
  if (!ts.isPropertyAccessExpression(aanroep)) return false;
  return (/^(skip|only|todo|failing)$/.test(aanroep.name.text) && /^(it|test|describe)\b/.test(aanroep.getText())) || slaatOver(aanroep.expression);
}
