/** How a partner stands to a customer. */
const noRelationship = 0;
export const activeRelationship = 1;
export const administratorRelationship = 2;

/**
 * The partners of every customer, by the customer's number.
 *
 * Nearly every customer has a reseller and a provider, so two partners lie side by side, and more are possible. An edge is
 * the number of the partner (from 1 on) and, as the last bit, whether it administers; 0 stands for "none". The second is
 * in use only with the first, and others only with both.
 */
export class CustomerEdges {
  #pairs = new Int32Array(32);
  readonly #others = new Map<number, number[]>();
  /** Whether there are any: it is asked by every question. */
  #hasOthers = false;

  /** Makes room for this customer. */
  reserve(customer: number): void {
    if (2 * customer + 1 < this.#pairs.length) return;
    const larger = new Int32Array(this.#pairs.length + (this.#pairs.length >> 1));
    larger.set(this.#pairs);
    this.#pairs = larger;
  }

  firstEdgeOf(customer: number): number {
    return this.#pairs[2 * customer] as number;
  }

  secondEdgeOf(customer: number): number {
    return this.#pairs[2 * customer + 1] as number;
  }

  firstPartnerOf(customer: number): number {
    return this.firstEdgeOf(customer) >> 1;
  }

  secondPartnerOf(customer: number): number {
    return this.secondEdgeOf(customer) >> 1;
  }

  hasMorePartners(customer: number): boolean {
    return this.#hasOthers && this.#others.has(customer);
  }

  /**
   * How the partner stands to the customer. Both edges are compared without a branch: which one it is cannot be foretold,
   * and a processor that guesses wrong here throws away the look-ups it has begun for the next question.
   */
  standingOf(customer: number, partner: number): number {
    return this.standingBetween(this.firstEdgeOf(customer), this.secondEdgeOf(customer), partner, customer);
  }

  /** The same for whoever has read the two edges before. */
  standingBetween(first: number, second: number, partner: number, customer: number): number {
    const wanted = partner << 1;
    const standing = standingIn(first ^ wanted) | standingIn(second ^ wanted);
    return this.#hasOthers ? standing | this.#standingAmongOthers(customer, wanted) : standing;
  }

  #standingAmongOthers(customer: number, wanted: number): number {
    let standing = noRelationship;
    for (const edge of this.#others.get(customer) ?? []) standing |= standingIn(edge ^ wanted);
    return standing;
  }

  /** The numbers of all partners. */
  partnersOf(customer: number): number[] {
    return this.#edgesOf(customer).map((edge) => edge >> 1);
  }

  /** Adds the edge, or changes whether it administers. */
  put(customer: number, partner: number, isAdministrator: boolean): void {
    const edge = (partner << 1) | (isAdministrator ? 1 : 0);
    const edges = this.#edgesOf(customer);
    const at = edges.findIndex((other) => other >> 1 === partner);
    edges[at < 0 ? edges.length : at] = edge;
    this.#write(customer, edges);
  }

  remove(customer: number, partner: number): void {
    this.#write(
      customer,
      this.#edgesOf(customer).filter((edge) => edge >> 1 !== partner),
    );
  }

  #edgesOf(customer: number): number[] {
    const first = this.#pairs[2 * customer] as number;
    const second = this.#pairs[2 * customer + 1] as number;
    if (first === 0) return [];
    return second === 0 ? [first] : [first, second, ...(this.#others.get(customer) ?? [])];
  }

  #write(customer: number, [first = 0, second = 0, ...others]: readonly number[]): void {
    this.#pairs[2 * customer] = first;
    this.#pairs[2 * customer + 1] = second;
    if (others.length > 0) this.#others.set(customer, others);
    else this.#others.delete(customer);
    this.#hasOthers = this.#others.size > 0;
  }
}

/** Of an edge XOR the wanted one, 0 and 1 are the same partner; every other number is another. */
const standingIn = (difference: number): number => (((difference >> 1) - 1) >> 31) & (activeRelationship + difference);
