import type { Answers } from '../rooms.js';
import type { FormalityCommand } from './commands.js';
import { decideExemption, requestExemption } from './exemption.js';
import { answerCall, callSubstitute, grantLeave, reportAbsence } from './people.js';
import {
  adoptAgenda,
  approvePreviousMinutes,
  chooseSignatories,
  declareQuorum,
  proposeAgendaChange,
  remarkOnSummons,
} from './opening.js';

export const formalityAnswers: Answers<FormalityCommand> = {
  'quorum.declare': declareQuorum,
  'summons.remark': remarkOnSummons,
  'agenda.propose-change': proposeAgendaChange,
  'agenda.adopt': adoptAgenda,
  'signatories.choose': chooseSignatories,
  'previous-minutes.approve': approvePreviousMinutes,
  'absence.report': reportAbsence,
  'substitute.call': callSubstitute,
  'substitute.answer': answerCall,
  'leave.grant': grantLeave,
  'exemption.request': requestExemption,
  'exemption.decide': decideExemption,
};
