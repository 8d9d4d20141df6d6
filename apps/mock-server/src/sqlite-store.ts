import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { KeptBatch, KeptRecord, WorldStore } from '@twotier/sandbox/server';

/** "TwoT": by this SQLite tells our files from those of other programs. */
const applicationId = 0x54_77_6f_54;
/** Raised whenever older servers could not read what newer ones write. */
const schemaVersion = 1;

/** The file cannot be used, for a reason that a person can do something about. */
class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

interface Waiting {
  readonly take: () => KeptBatch;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps a world in a SQLite file.
 *
 * What has been handed over is on the disk when `save` ends, also if the process is killed the moment after: the log is
 * written and synced with every commit. Requests that are carried out in one turn of the event loop share one commit.
 */
export class SqliteStore implements WorldStore {
  readonly #database: DatabaseSync;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  #waiting: Waiting[] = [];

  constructor(file: string) {
    this.#database = open(file);
    this.#put = this.#database.prepare(
      'INSERT INTO records (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value',
    );
    this.#remove = this.#database.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  }

  get kept(): Iterable<KeptRecord> {
    const rows = this.#database.prepare('SELECT kind AS "table", id AS key, value FROM records ORDER BY place');
    return rows.iterate() as Iterable<unknown> as Iterable<KeptRecord>;
  }

  save(take: () => KeptBatch): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ take, done, failed });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }

  /** Writes what is left and closes the file. */
  close(): void {
    this.#commit();
    this.#database.close();
  }

  #commit(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length === 0) return;
    try {
      this.#write(waiting.map(({ take }) => take()));
    } catch (error) {
      for (const { failed } of waiting) failed(error);
      return;
    }
    for (const { done } of waiting) done();
  }

  #write(batches: readonly KeptBatch[]): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      for (const { isAnew, changes } of batches) {
        if (isAnew) this.#database.exec('DELETE FROM records');
        for (const { table, key, value } of changes) {
          if (value === undefined) this.#remove.run(table, key);
          else this.#put.run(table, key, value);
        }
      }
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

function open(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    // Made by us and not by SQLite, so that nobody else on the machine reads it.
    closeSync(openSync(file, 'a', 0o600));
    database = new DatabaseSync(file);
    // One server a file: the lock is held as long as the process lives, and falls with it.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA busy_timeout = 0');
    prepare(database, file);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof UnusableFile ? error : new UnusableFile(whatIsWrong(error, file), { cause: error });
  }
}

function prepare(database: DatabaseSync, file: string): void {
  const isEmpty = number(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  const isOurs = number(database, 'PRAGMA application_id') === applicationId;
  if (!isEmpty && !isOurs) throw new UnusableFile(`${file} belongs to another program. Choose another file.`);

  const version = number(database, 'PRAGMA user_version');
  if (isOurs && version !== schemaVersion) {
    throw new UnusableFile(
      `${file} was written by ${version > schemaVersion ? 'a newer' : 'another'} version of this server (${version}; this one reads ${schemaVersion}). Use that version, or choose another file.`,
    );
  }
  if (!isEmpty && text(database, 'PRAGMA quick_check(1)') !== 'ok') throw new UnusableFile(damaged(file));

  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  if (!isEmpty) return;
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE records (
      place INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      value TEXT NOT NULL,
      UNIQUE (kind, id)
    ) STRICT;
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}

const first = (database: DatabaseSync, query: string): unknown => Object.values(database.prepare(query).get() ?? {})[0];
const number = (database: DatabaseSync, query: string): number => Number(first(database, query));
const text = (database: DatabaseSync, query: string): string => String(first(database, query));

const damaged = (file: string) => `${file} is damaged. Restore it from a copy, or choose another file.`;

/** Result codes of SQLite: https://sqlite.org/rescode.html */
const busy = 5;
const corrupt = 11;
const notADatabase = 26;

function whatIsWrong(error: unknown, file: string): string {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
  if (code === busy) return `${file} is used by another server. Stop that one, or choose another file.`;
  if (code === corrupt) return damaged(file);
  if (code === notADatabase) return `${file} is no file of this server. Choose another file.`;
  return `${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
}
