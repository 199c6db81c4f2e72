import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../action/Icon';
import { classes } from '../classes';
import './Dialog.css';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom, the primary one first. */
  actions?: ReactNode;
  /** For a question that must be answered: a click beside the window does not close it. */
  urgent?: boolean;
}

/** A window over the page that holds the focus and gives it back when it closes. */
export function Dialog(props: DialogProps) {
  return <Overlay {...props} shape="venster" />;
}

/** A panel from the side (from below on a phone) for what is only needed now and then. */
export function Drawer(props: Omit<DialogProps, 'urgent'> & { side?: 'start' | 'end' }) {
  return <Overlay {...props} shape={props.side === 'start' ? 'lade-links' : 'lade'} />;
}

function Overlay(props: DialogProps & { shape: 'venster' | 'lade' | 'lade-links' }) {
  const { t } = useTranslation('algemeen');
  const { title, open, onClose, children, actions, urgent = false, shape } = props;
  return (
    <ModalOverlay
      className={classes('dt-sluier', `dt-sluier--${shape}`)}
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={!urgent}
    >
      <Modal className={classes('dt-venster', `dt-venster--${shape}`)}>
        <AriaDialog className="dt-venster__blad" role={urgent ? 'alertdialog' : 'dialog'}>
          <header className="dt-venster__kop">
            <Heading slot="title" className="dt-venster__titel">
              {title}
            </Heading>
            <AriaButton className="dt-venster__sluit" aria-label={t('sluiten')} onPress={onClose}>
              <Icon name="kruis" />
            </AriaButton>
          </header>
          <div className="dt-venster__inhoud">{children}</div>
          {actions && <footer className="dt-venster__voet">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
