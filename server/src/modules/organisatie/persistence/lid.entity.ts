import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rol } from '@doorbraaktafel/shared/vocabulary';

@Entity('lid')
export class LidEntity {
  @PrimaryColumn({ name: 'regio_id', type: 'uuid' })
  regioId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'organisatie_id', type: 'uuid' })
  organisatieId!: string;

  @Column({ type: 'text' })
  rol!: Rol;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text' })
  functie!: string;

  @Column({ name: 'beeindigd_op', type: 'timestamptz', nullable: true })
  beeindigdOp!: Date | null;
}
