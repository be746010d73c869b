const SYLLABLES =
  'ma ren to dal ki sha bur ne la goz pe tir wa hem sul qa dro vi ban jar lo fe zun cha ost mir'.split(
    ' ',
  );

/** Draws random numbers from a seed (mulberry32, by T. Ettinger, public domain): the same everywhere. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return radius * Math.cos(2 * Math.PI * this.next());
  }

  pick<T>(list: readonly T[]): T {
    return list[this.whole(list.length)] as T;
  }

  weighted(sums: Float64Array): number {
    const roll = this.next() * (sums.at(-1) ?? 0);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < roll) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let at = shuffled.length - 1; at > 0; at -= 1) {
      const other = this.whole(at + 1);
      [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
    }
    return shuffled;
  }

  word(syllables: number): string {
    const word = Array.from({ length: syllables }, () => this.pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  misspelt(name: string): string {
    if (!this.chance(0.5)) return name.replace(/a/, 'e').replace(/^Al-/, 'El ');
    const at = 1 + this.whole(name.length - 2);
    return name.slice(0, at) + name.slice(at + 1);
  }

  moved({ lat, lon }: { lat: number; lon: number }, km: number): { lat: number; lon: number } {
    const bearing = this.next() * 2 * Math.PI;
    return {
      lat: lat + (km * Math.cos(bearing)) / 111.195,
      lon: lon + (km * Math.sin(bearing)) / (111.195 * Math.cos((lat * Math.PI) / 180)),
    };
  }
}
