import type { AskedCase } from './asked.case';

/** Of rows about accounts, sign-in, mail and settings. */
export const ASKED_OF_ACCOUNTS: readonly AskedCase[] = [
  {
    row: 'likely-account',
    question: 'Can you not get in, or is something in it wrong?',
    told: [
      'my account was hacked in spring',
      'please release my old user name',
      'how do I merge two accounts',
      'two bags need adding to my account',
      'cannot activate my account',
      'somebody has taken my account',
    ],
    open: ['something is up with my account'],
  },
  {
    row: 'account-help',
    question: 'Can you not get in, or is something in it wrong?',
    told: ['my account got hacked, what now', 'trouble with my account being suspended', 'trouble with my phone'],
    open: ['can I get some help with my account', 'need help with my account'],
  },
  {
    row: 'likely-account',
    question: 'What do you see when you open it?',
    told: ['they hung up on me while adding bags to my account', 'my account is gone'],
    open: ['my account is all over the place'],
  },
  {
    row: 'likely-account-intruder',
    question: 'Can you still sign in yourself?',
    told: ['somebody was in my account, so I changed the password myself', 'got back in but they took my username'],
    open: ['a stranger is in my account'],
  },
  {
    row: 'likely-two-step',
    question: 'Do you still have the phone or email it goes to?',
    told: ['I keep getting codes I never asked for', 'the code never comes', 'it says too many codes'],
    open: ['the code step shuts me out'],
  },
  {
    row: 'likely-password',
    question: 'What happens when you try the reset link?',
    told: ['it says my new password is incorrect', 'the right one and you will not accept it, I am sure it is correct'],
    open: ['forgot my password again'],
  },
  {
    row: 'likely-back-into-account',
    question: 'What do you see when you try to get back in?',
    told: ['locked out and it asks questions I never set', 'it tells me there is no such account'],
    open: ['let me back into my account'],
  },
  {
    row: 'likely-sign-in',
    question: 'What does it say when you try?',
    told: [
      'cannot log in, the page stays blank',
      'login loops for ever',
      'cannot find the sign out button',
      'how do I sign in on my tv',
    ],
    open: ['cannot log in'],
  },
  {
    row: 'likely-sign-in',
    question: 'Is it the app, the website, or both?',
    told: ['cannot sign in on my ipad', 'sign in page will not take it'],
    open: ['cannot sign in'],
  },
  {
    row: 'likely-unwanted-messages',
    question: 'Have you tried the unsubscribe link in one of them?',
    told: ['I asked you three times to take me off the list'],
    open: ['stop the newsletters'],
  },
  {
    row: 'report-phishing',
    question: 'Did you tap anything in it?',
    told: [
      'where do I report a fake mail in your name',
      'heads-up, fake texts about',
      'somebody is sending spam from one of your accounts',
      'which address do I forward fakes to',
    ],
    open: ['is this mail really from you'],
  },
  {
    row: 'install-fails',
    question: 'Which version of Windows or macOS is it?',
    told: ['the item cannot be played', 'setting up my printer fails', 'on my macbook it will not install'],
    open: ['the installer fails each time'],
  },
  {
    row: 'fitness-data-wrong',
    question: 'Was it recorded on a watch, a band or the phone?',
    told: ['your app lost half a mile'],
    open: ['my run shows the wrong distance'],
  },
  {
    row: 'unwanted-default',
    question: 'Did it come with an update, or has it always been like that?',
    told: ['bring it back as it was', 'started doing it this week, lately'],
    open: ['autoplay is on by itself'],
  },
  {
    row: 'keeps-logging-out',
    question: 'Is it on one device, or on all of them?',
    told: ['your website logs me out', 'logs me out of my xbox'],
    open: ['logs me out'],
  },
  {
    row: 'mail-not-arriving',
    question: 'Is it sending, receiving, or both?',
    told: ['new ones go straight to trash', 'nothing in my inbox'],
    open: ['my mail is down'],
  },
  {
    row: 'insurance-claim',
    question: 'Is it a home, car, travel or pet claim?',
    told: ['storm took the fence, my claim is slow'],
    open: ['my claim is stuck'],
  },
  {
    row: 'likely-two-step',
    question: 'Are you still signed in on any device?',
    told: ['you suspend me over a code', 'back in now, but the code'],
    open: ['the code step shuts me out'],
  },
  {
    row: 'account-recovery',
    question: 'Can you still use the email or phone number on it?',
    told: ['my alternate mail is not taken', 'how long does the recovery take', 'it is not found when I type it in'],
    open: ['please recover my account'],
  },
  {
    row: 'sync-stopped',
    question: 'Is there any space left on the account?',
    told: ['the sync icon has gone', 'it corrupted my file'],
    open: ['nothing syncs'],
  },
  {
    row: 'sync-stopped',
    question: 'Is it one device or all of them?',
    told: ['my laptop does not sync'],
    open: ['syncing has stopped'],
  },
  {
    row: 'account-recovery',
    question: 'What have you tried so far to get back in?',
    told: ['it asks security questions I never set', 'tried the reset link'],
    open: ['I forgot my password, want my account back'],
  },
];
