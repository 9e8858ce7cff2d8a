// The server's time, told over the same socket. Four timestamps a sample, as NTP has them: sent and received here
// (monotonic, microseconds), received and sent there. The offset of one sample is off by half of its delay at most, so
// the samples with the least delay are believed: those within 1.5 times the least of the last 64, and 5 ms. They feed a
// Kalman filter of two states, the offset and how fast it drifts.
//
// Pure: no clock is read and nothing is sent here. An instance lives for as long as the local clock runs on without a
// break; `reset` forgets everything after sleep.

export interface ClockSample {
  readonly t1: number;
  readonly t2: number;
  readonly t3: number;
  readonly t4: number;
}

const window = 64;
/** Sleep, or a connection that was gone: what was known of the drift is worth nothing then. */
const longestGap = 30_000_000;
/** Of one believed sample, squared, however short its delay: scheduling on both sides. */
const leastVariance = 100 ** 2;
/** Crystals are within 200 ppm or so of each other when nothing is known. */
const initialDriftVariance = 200e-6 ** 2;
/** How far offset and drift wander in a second, squared: warming crystals, and servers that slew. */
const offsetWander = 10 ** 2 / 1e6;
const driftWander = 1e-6 ** 2 / 1e6;

export class ClockFilter {
  private delays: number[] = [];
  private estimated: { offset: number; drift: number; at: number; p00: number; p01: number; p11: number } | undefined;
  private lastAt = -Infinity;

  /** Server time minus local time, in microseconds; undefined before the first sample. */
  offsetAt(now: number): number | undefined {
    const state = this.estimated;
    return state === undefined ? undefined : state.offset + state.drift * (now - state.at);
  }

  /** How far off the offset may be (two standard deviations), in microseconds. */
  uncertaintyAt(now: number): number {
    const state = this.estimated;
    if (state === undefined) return Infinity;
    const dt = Math.max(0, now - state.at);
    return 2 * Math.sqrt(state.p00 + dt * (2 * state.p01 + dt * state.p11) + offsetWander * dt);
  }

  /** Parts of one: 1e-6 is a microsecond a second. */
  get drift(): number {
    return this.estimated?.drift ?? 0;
  }

  reset(): void {
    this.delays = [];
    this.estimated = undefined;
    this.lastAt = -Infinity;
  }

  /** Takes a sample in; whether it was believed. */
  add(sample: ClockSample): boolean {
    const delay = sample.t4 - sample.t1 - (sample.t3 - sample.t2);
    if (!(delay >= 0) || sample.t3 < sample.t2) return false;
    if (this.estimated !== undefined && sample.t4 - this.lastAt > longestGap) this.reset();
    this.lastAt = sample.t4;
    this.delays.push(delay);
    if (this.delays.length > window) this.delays.shift();
    if (delay > Math.min(...this.delays) * 1.5 + 5_000) return false;
    const offset = (sample.t2 - sample.t1 + (sample.t3 - sample.t4)) / 2;
    this.correct(offset, Math.max((delay / 2) ** 2, leastVariance), (sample.t1 + sample.t4) / 2);
    return true;
  }

  private correct(measured: number, variance: number, at: number): void {
    const state = this.estimated;
    if (state === undefined) {
      this.estimated = { offset: measured, drift: 0, at, p00: variance, p01: 0, p11: initialDriftVariance };
      return;
    }
    const dt = Math.max(0, at - state.at);
    const predicted = state.offset + state.drift * dt;
    const p00 = state.p00 + dt * (2 * state.p01 + dt * state.p11) + offsetWander * dt;
    const p01 = state.p01 + dt * state.p11;
    const p11 = state.p11 + driftWander * dt;
    const gain = p00 / (p00 + variance);
    const driftGain = p01 / (p00 + variance);
    this.estimated = {
      offset: predicted + gain * (measured - predicted),
      drift: state.drift + driftGain * (measured - predicted),
      at: Math.max(at, state.at),
      p00: (1 - gain) * p00,
      p01: (1 - gain) * p01,
      p11: p11 - driftGain * p01,
    };
  }
}
