// Figures as they stand in the tables.

export const milliseconds = (seconds) => `${(1000 * seconds).toFixed(seconds < 0.001 ? 3 : seconds < 0.01 ? 2 : 1)} ms`
export const megabytes = (size) => `${(size / 1e6).toFixed(size < 1e6 ? 2 : 1)} MB`
export const times = (share) => `×${share < 0.1 ? share.toFixed(3) : share < 10 ? share.toFixed(2) : share.toFixed(0)}`
