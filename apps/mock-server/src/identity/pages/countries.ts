/** ISO 3166-1 alpha-2 codes a new work account may be in, unless told otherwise. */
export const defaultCountries: readonly string[] =
  'AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO SE SG SI SK TR UA US ZA'.split(
    ' ',
  );
