/**
 * The regions of the program with the countries in each. A partner sells to, and partners with, the countries of its
 * own region only (R-PRV-20, R-CUS-30).
 */
const countriesByRegion = {
  europe:
    'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA',
  'mea-cee':
    'AE AF AL AM AZ BA BH DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW',
  'latam-caribbean':
    'AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM',
  'united-states': 'AS GU MP UM US',
  australia: 'AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF',
  'asia-pacific': 'BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN',
  brazil: 'BR',
  canada: 'CA PM',
  china: 'CN',
  india: 'IN',
  japan: 'JP',
  korea: 'KR',
  'new-zealand': 'NZ VU WS',
  taiwan: 'TW',
} as const;

/** A region of the program. */
export type Region = keyof typeof countriesByRegion;

export const regions = Object.keys(countriesByRegion) as Region[];

const regionByCountry = new Map<string, Region>(
  regions.flatMap((region) => countriesByRegion[region].split(' ').map((country) => [country, region] as const)),
);

/** The region in which a country's partners may transact, or `undefined` where the program does not run. */
export const regionOf = (country: string): Region | undefined => regionByCountry.get(country);

/**
 * Whether two companies, each by the country of its work account, lie in one region of the program: only then may one
 * have the other as partner or as customer (R-PRV-20, R-CUS-30).
 */
export function areInOneRegion(one: { readonly country: string }, other: { readonly country: string }): boolean {
  const region = regionOf(one.country);
  return region !== undefined && region === regionOf(other.country);
}

/** Every country in which the program runs, as ISO 3166-1 codes. */
export const programmeCountries: readonly string[] = [...regionByCountry.keys()];
