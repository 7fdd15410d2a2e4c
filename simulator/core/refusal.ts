import type { JsonObject } from '../../src/lib/json.ts';

/** What AWS answers instead of a result: an error code in its own words, with an HTTP status. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  /** Members of the error beside its message, `resourceIds` of a ConflictException for instance. */
  readonly members: JsonObject;

  constructor(code: string, message: string, status = 400, members: JsonObject = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

/** The connection broke. Whether the request had been carried out before is not for the client to know. */
export class ConnectionReset extends Error {
  readonly code = 'ECONNRESET';
  readonly errno = -104;
  readonly syscall = 'read';

  constructor() {
    super('read ECONNRESET');
    this.name = 'Error';
  }
}

export const clientError = (message: string): Refusal => new Refusal('ClientException', message);
export const invalidParameter = (message: string): Refusal => new Refusal('InvalidParameterException', message);
export const serialization = (message: string): Refusal => new Refusal('SerializationException', message);
