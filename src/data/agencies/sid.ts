import type { Agency } from '../../model'

/**
 * SID, Germany: the sports wire of AFP's German service; its acronym opens and closes the story: `Montpellier (SID) –
 * `, `(SID)`.
 */
export const sid = {
  id: 'sid',
  name: 'Sport-Informations-Dienst',
  kind: 'agency',
  country: 'DE',
  languages: ['de'],
  names: ['SID', 'sid', 'Sport-Informations-Dienst'],
  ambiguous: ['SID', 'sid'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'Montpellier (SID) – Die', place: 'Montpellier' }],
  endMarks: [{ form: '({agency})', example: '(SID)' }],
  credits: [{ form: '© {agency}', example: '© SID' }],
  sources: ['https://www.sid.de'],
  no: [
    'Security Identifier (SID) – a unique value',
    'Society for Information Display (SID)',
    'Das sagte der Trainer dem SID am Montag.',
    'Sid Muster (Gitarre) – der Gründer der Band',
  ],
} as const satisfies Agency
