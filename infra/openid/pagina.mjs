const TEKENS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const veilig = (tekst) => String(tekst).replace(/[&<>"']/g, (teken) => TEKENS[teken]);

/** The page on which a visitor of the demonstration says who he is. */
export function keuzepagina(mensen, params, prompt) {
  const knoppen = mensen.map(({ onderwerp, naam, niveau }) => `<form method="post"><input type="hidden" name="onderwerp" value="${veilig(onderwerp)}">
    <button><strong>${veilig(naam)}</strong><span>${veilig(niveau.split('/').at(-1) === 'low' ? 'zonder tweede stap' : 'met een tweede stap')}</span></button></form>`);
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Verzonnen aanmelddienst</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:28rem;margin:3rem auto;padding:0 1rem;color:#1b2733;background:#f5f7f8}
h1{font-size:1.75rem;line-height:1.2}
button{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;text-align:left;width:100%;font:inherit;padding:.75rem 1rem;margin:.25rem 0;border:1px solid #5b6b79;border-radius:.5rem;background:#fff;cursor:pointer}
span{color:#4a5864}</style>
<main><h1>Verzonnen aanmelddienst</h1>
<p>${prompt.reasons.includes('login_prompt') || prompt.reasons.includes('max_age') ? 'Laat nog een keer zien wie u bent.' : 'Wie bent u?'} Deze dienst hoort bij de demonstratie van ${veilig(params.client_id)}. De mensen zijn verzonnen en een wachtwoord is niet nodig.</p>
${knoppen.join('\n')}</main></html>`;
}
