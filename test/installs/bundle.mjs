import { cleanArticle } from 'wirecopy'
import * as text from 'wirecopy/text'

const story = 'OSLO, March 3 (AP) -- The ferry is back.\n\nIt sails twice a day, the port said.'
const page = `<!doctype html><html><body><h1>Ferry is back</h1><p>It sails twice a day, the port said.</p></body></html>`
globalThis.found = [cleanArticle(story).agency?.id, text.cleanArticle(story).agency?.id, cleanArticle(page).headline]
