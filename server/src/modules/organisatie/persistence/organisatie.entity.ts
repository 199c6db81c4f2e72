import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisatieSoort } from '../domain/soorten.js';

@Entity('organisatie')
export class OrganisatieEntity {
  @PrimaryColumn({ name: 'regio_id', type: 'uuid' })
  regioId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text' })
  soort!: OrganisatieSoort;

  @Column({ name: 'beeindigd_op', type: 'timestamptz', nullable: true })
  beeindigdOp!: Date | null;
}
