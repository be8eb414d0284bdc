/** Countries whose clubs buy from abroad far more often than they sell there: for them alone a bare pair of clubs is read so. */
export const BUYING_COUNTRIES: ReadonlySet<string> = new Set(['saudi arabia']);
