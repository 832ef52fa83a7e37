// Imported first: from here on no socket of this process can be connected, whoever asks.
import net from 'node:net'

let refused = 0

/** Refuses as a dead network does: by an error that comes later, when those who asked are listening. */
net.Socket.prototype.connect = function refuse() {
  refused += 1
  setImmediate(() => this.destroy(new Error('there is no network in this comparison')))
  return this
}

/** How many connections were refused so far. */
export const refusedConnections = () => refused
