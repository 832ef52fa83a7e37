/** Names of the members that a record is given beside the article. */
export const OWN_MEMBERS: readonly string[] = ['error', 'line', 'notes']
