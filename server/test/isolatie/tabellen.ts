/**
 * Who may read a row, said apart from the policies: in the words of the veldmatrix and of architecture "Two locks".
 * `l` is the lid that reads, `t` the row. What is `eigen regels` is held to its regio here, and to its own rules by the tests of its module.
 */
const GEPUBLICEERD = `exists (select 1 from agendapunt_casus a join zitting z on z.regio_id = a.regio_id and z.id = a.zitting_id
    where a.regio_id = g.regio_id and a.casus_id = g.casus_id and a.vervallen_op is null and z.gepubliceerd_op <= now())
  and (k.afgesloten_op is null or k.afgesloten_op + make_interval(days => coalesce((r.instellingen ->> 'inzageDagenNaSluiten')::int, 30)) > now())`;
const VAN_G = (rij: string) => `${rij}.regio_id = g.regio_id and ${rij}.casus_id = g.casus_id`;
const STANDPUNT_VAN_G = (ronde: string) => `exists (select 1 from standpunt s where s.regio_id = g.regio_id and s.ronde_id = ${ronde} and s.organisatie_id = g.organisatie_id)`;
/** What an organisation still has to do in a casus; what it did less than a minute ago counts as open. */
const EIGEN_WERK = [
  `actie w where ${VAN_G('w')} and w.organisatie_id = g.organisatie_id and coalesce(w.afgerond_op, now()) > now() - interval '1 minute'`,
  `ronde w where ${VAN_G('w')} and w.gesloten_op is null and ${STANDPUNT_VAN_G('w.id')}`,
  `besluit w where ${VAN_G('w')} and w.ingetrokken_op is null and (w.tegenspraak_op > now() or w.heroverweging_op > now()) and ${STANDPUNT_VAN_G('w.ronde_id')}`,
  `zienswijze w join doorzetvoornemen v on v.regio_id = w.regio_id and v.id = w.voornemen_id where ${VAN_G('w')} and w.organisatie_id = g.organisatie_id
    and v.termijn_op > now() and coalesce(w.gegeven_op, now()) > now() - interval '1 minute'`,
  `heroverweging w where ${VAN_G('w')} and w.organisatie_id = g.organisatie_id and w.uitkomst is null`,
  `crisisgenodigde w join crisisoverleg c on c.regio_id = w.regio_id and c.id = w.crisisoverleg_id where ${VAN_G('c')} and w.organisatie_id = g.organisatie_id and c.tot > now()`,
  `opschaalstap w where ${VAN_G('w')} and w.eigenaar_organisatie_id = g.organisatie_id and w.termijn >= (now() at time zone 'Europe/Amsterdam')::date`,
  `driehoekvraag w where ${VAN_G('w')} and w.organisatie_id = g.organisatie_id and w.gesloten_op is null and k.afgesloten_op is null
    and w.termijn >= (now() at time zone 'Europe/Amsterdam')::date`,
].map((rijen) => `exists (select 1 from ${rijen})`).join(' or ');
/** Just in time: who takes part sees a casus by the agenda or for own work; the others from the day they came. */
const ONTHULD = `(g.grond not in ('deelnemer', 'fondsbeheerder') or exists (select 1 from casus k join regio r on r.regio_id = k.regio_id
  where k.regio_id = g.regio_id and k.id = g.casus_id
    and (coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id) = g.organisatie_id or (${GEPUBLICEERD}) or ${EIGEN_WERK})))`;
/** An access that counts now, and through which the casus is disclosed. */
export const NU = `g.vanaf <= now() and (g.tot is null or g.tot > now()) and ${ONTHULD}`;
const TOEGANG = `exists (select 1 from casustoegang g where g.regio_id = l.regio_id and g.lid_id = l.id and g.casus_id = t.casus_id and ${NU})`;
const TOEZICHT = `(l.rol = 'fg_of_auditor' and exists (select 1 from auditopdracht a where a.regio_id = l.regio_id and a.lid_id = l.id
  and a.geldig_van <= now() and a.geldig_tot > now()))`;
const groep = (codes: string) => `exists (select 1 from casustoegang g join veldmatrix m on m.rol = g.rol and m.gegevensgroep = t.gegevensgroep
  where g.regio_id = l.regio_id and g.lid_id = l.id and g.casus_id = t.casus_id and ${NU}
    and (m.code in (${codes}) or (m.code = 'T' and (g.organisatie_id = t.bron_organisatie_id or g.grond = 'noodinzage' or exists (
      select 1 from toestemming s where s.regio_id = g.regio_id and s.casus_id = g.casus_id and s.gegevensgroep = t.gegevensgroep
        and s.ontvangende_organisatie_id = g.organisatie_id and s.ingetrokken_op is null
        and (s.geldig_tot is null or s.geldig_tot >= (now() at time zone 'Europe/Amsterdam')::date))))))`;

const FONDS = `exists (select 1 from fonds f where f.regio_id = l.regio_id and f.id = t.fonds_id and (f.beheerder_lid_id = l.id or exists (
  select 1 from fondsgoedkeurder g where g.regio_id = f.regio_id and g.fonds_id = f.id and g.lid_id = l.id and g.sinds <= now() and (g.tot is null or g.tot > now()))))`;
/** A party sees its agreement while it or its quarter for claims runs, or a claim is open, also without the casus. */
const PARTIJ = `(l.rol in ('woningcorporatie', 'zorgaanbieder', 'ketenregisseur', 'fondsbeheerder', 'bestuurder') and exists (
  select 1 from risicodelingspartij p join risicodeling a on a.regio_id = p.regio_id and a.uitgave_id = p.uitgave_id
  where p.regio_id = l.regio_id and p.uitgave_id = t.uitgave_id and p.organisatie_id = l.organisatie_id and (a.tot + 92 >= (now() at time zone 'Europe/Amsterdam')::date
    or exists (select 1 from risicoclaim k where k.regio_id = a.regio_id and k.uitgave_id = a.uitgave_id and k.besloten_op is null))))`;
const RISICO = `(${TOEGANG} or ${FONDS} or ${TOEZICHT} or ${PARTIJ})`;

/** In an open ronde that hides answers each reads the own one, and who leads the route what was written down for others. */
const ANTWOORD = `(t.standpunt = 'geen_reactie' or t.organisatie_id = l.organisatie_id
  or not exists (select 1 from ronde w where w.regio_id = t.regio_id and w.id = t.ronde_id and w.verborgen and w.gesloten_op is null)
  or (t.wijze in ('genoteerd', 'mondeling') and exists (select 1 from casustoegang g where g.regio_id = l.regio_id and g.lid_id = l.id and g.casus_id = t.casus_id
    and g.grond in ('regisseur', 'plaatsvervanger') and ${NU})))`;

/** The same of a confirmation, which tells what was written down: who leads the route reads it, since he wrote it down. */
const BEVESTIGING = `(t.organisatie_id = l.organisatie_id
  or not exists (select 1 from ronde w where w.regio_id = t.regio_id and w.id = t.ronde_id and w.verborgen and w.gesloten_op is null)
  or exists (select 1 from casustoegang g where g.regio_id = l.regio_id and g.lid_id = l.id and g.casus_id = t.casus_id
    and g.grond in ('regisseur', 'plaatsvervanger') and ${NU}))`;

/** Who answers for a casus of this client or keeps its route, and so invites the client. */
const NODIGT_UIT = `exists (select 1 from uitnodiging u join casus k on k.regio_id = u.regio_id and k.client_id = u.client_id
    join casustoegang g on g.regio_id = k.regio_id and g.casus_id = k.id and g.lid_id = l.id and g.vanaf <= now() and (g.tot is null or g.tot > now())
  where u.regio_id = t.regio_id and u.lid_id = t.id and u.aangenomen_op is null and u.ingetrokken_op is null
    and ((g.grond in ('regisseur', 'plaatsvervanger') and l.rol in ('ketenregisseur', 'uitstroomcoordinator'))
      or (g.grond = 'deelnemer' and g.organisatie_id = coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)
        and l.rol not in ('client', 'clientondersteuner', 'bewindvoerder', 'bestuurder', 'fondsbeheerder', 'fg_of_auditor', 'beheerder'))))`;
/** Of a client: himself, who sees a casus he sees as client, whose organisatie brings him in, and who invited him. */
const LID = `(t.rol <> 'client' or t.id = l.id or ${NODIGT_UIT}
  or exists (select 1 from casustoegang c join casustoegang g on g.regio_id = c.regio_id and g.casus_id = c.casus_id and g.lid_id = l.id and ${NU}
    where c.regio_id = t.regio_id and c.lid_id = t.id and c.grond = 'client')
  or (l.rol not in ('client', 'clientondersteuner') and exists (
    select 1 from caseload c where c.regio_id = t.regio_id and c.client_lid_id = t.id and c.organisatie_id = l.organisatie_id)))`;

export type Leesgrond = keyof typeof LEESGRONDEN;

/** The grounds on which rows of the own regio are read; no row of another regio ever is. */
export const LEESGRONDEN = {
  regio: 'true',
  niemand: 'false',
  eigen: 't.lid_id = l.id',
  'lid, een cliënt alleen rond de eigen casus': LID,
  casus: TOEGANG,
  'casus zelf': TOEGANG.replaceAll('t.casus_id', 't.id'),
  'casus of toezicht': `(${TOEGANG} or ${TOEZICHT})`,
  'casus, of toezicht op een besluit': `(${TOEGANG} or (t.besluit_id is not null and ${TOEZICHT}))`,
  antwoord: `((${TOEGANG} or ${TOEZICHT}) and ${ANTWOORD})`,
  bevestiging: `((${TOEGANG} or ${TOEZICHT}) and ${BEVESTIGING})`,
  toezicht: TOEZICHT,
  'route of toezicht': `((${TOEGANG} and l.rol in ('ketenregisseur', 'uitstroomcoordinator')) or ${TOEZICHT})`,
  gegevensgroep: groep("'R', 'E', 'G'"),
  'gegevensgroep of toezicht': `(${groep("'R', 'E', 'G'")} or ${TOEZICHT})`,
  risico: RISICO,
  'risico van de afspraak': `exists (select 1 from risicodeling d where d.regio_id = t.regio_id and d.uitgave_id = t.uitgave_id and ${RISICO.replaceAll(/\bt\./g, 'd.')})`,
  vertaling: groep("'R', 'E', 'G', 'F'"),
  beheerder: "l.rol = 'beheerder'",
  'eigen regels': 'null',
} as const;

const LIJST: Readonly<Record<Leesgrond, string>> = {
  regio: 'bewaartermijn geheimhoudingsverklaring regiothema draaiboek beleidspunt regel regelversie regio organisatie auditopdracht routeregie tafel tafelsecretaris mandaat mandaatvervanger mandaatverzoek regieafspraak besluitnummer woningverplichting bronfiguur bronkolom broncijfer broncijfer_verschil',
  niemand: 'te_wissen_bestand openid_koppeling openid_poging vindplaats besluittelling precedentwoord sessie kamer kamerbericht',
  eigen: 'geheimhouding toegangsregel opdracht',
  'lid, een cliënt alleen rond de eigen casus': 'lid',
  casus: 'uitzoekopdracht buitentafel machtiging overdracht gesprek crisisoverleg crisisgenodigde geldroute fiatverzoek verwachting evaluatie casusafsluiting kostenraming opschaalstap driehoekvraag casustoegang deelnemer regievoering toestemming casusfeit casusvraag',
  'casus, of toezicht op een besluit': 'actie',
  'casus zelf': 'casus',
  'route of toezicht': 'noodinzage',
  beheerder: 'instellingwijziging openid_voorstel scim_sleutel scim_gebruiker scim_groep scim_groepslid',
  'casus of toezicht': 'bewaarstop doorzetvoornemen zienswijze medeondertekening kennisgeving minderheidsstandpunt heroverweging beschikking opzijzetting voorstel voorstelactie ronde besluit mandaatgebruik',
  antwoord: 'standpunt',
  bevestiging: 'standpuntbevestiging',
  toezicht: 'audit_blad audit_tegel audit_controlepunt gebeurtenis gebeurtenis_inhoud',
  gegevensgroep: 'bsn rectificatie bevinding persoonsgegeven dossierdeel netwerklid',
  'gegevensgroep of toezicht': 'besluitgrond',
  risico: 'risicodeling risicoclaim',
  'risico van de afspraak': 'risicodelingspartij',
  vertaling: 'functioneel_deel',
  'eigen regels':
    'inzagekopie vernietiging ' +
    'boekingsketen mislukte_boeking zelfcontrole herinnering precedent beleidssignaal afwijking gelijkheidsoordeel ' +
    'uitnodiging uitgaande_mail besluitenlijst besluitenlijstafdruk rolvoorstel openid_verbinding ' +
    'zitting agendapunt agendapunt_casus aanwezigheid bericht caseload aanmelding woningtoewijzing reguliere_uitstroom ' +
    'fonds fondsgoedkeurder begrotingsbesluit rekening uitgave uitgavebegunstigde uitgavegoedkeuring uitgavereden boeking ' +
    'lening aflossing betaalwijze betaalgegevens betaalopdracht betaalregel betaalregelrekening bankafschrift afschriftregel afschrifttekst bon ' +
    'toezegging toezeggingsignaal voorschotsignaal risicobewijs ' +
    'fondsdrempel fondsplafond voorliggende_toets uitgavesteekproef ' +
    'kostenincident zorgdakwoningen',
};

/** One row for every table with a regio; a table that is not here fails the build. */
export const TABELLEN: ReadonlyMap<string, Leesgrond> = new Map(
  Object.entries(LIJST).flatMap(([grond, namen]) => namen.split(' ').map((naam) => [naam, grond as Leesgrond] as const)),
);
