import { Injectable } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';

/** Rooms with new messages and casussen whose rights changed, of one commit. */
export interface Committed {
  readonly regioId: string;
  readonly kamers: readonly string[];
  readonly casussen: readonly string[];
}

/** Tells the live dispatcher of this node what was committed; other nodes learn it from the database. */
@Injectable()
export class AfterCommit {
  private readonly subject = new Subject<Committed>();
  readonly commits: Observable<Committed> = this.subject.asObservable();

  announce(committed: Committed): void {
    if (committed.kamers.length > 0 || committed.casussen.length > 0) this.subject.next(committed);
  }
}
