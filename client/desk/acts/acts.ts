import type { CommandType } from '../../../src/procedure/commands.js';
import type { ActOf } from './act.js';
import * as afterwards from './afterwards.js';
import * as business from './business.js';
import * as formal from './formal.js';
import * as forms from './forms.js';
import * as legality from './legality.js';
import * as planning from './planning.js';
import * as sitting from './sitting.js';

/** Acts that have a form of their own, by the command they lead to. */
export const acts = {
  'quorum.declare': formal.declareQuorum,
  'summons.remark': formal.remarkOnSummons,
  'agenda.propose-change': formal.proposeAgendaChange,
  'agenda.adopt': formal.adoptAgenda,
  'signatories.choose': formal.chooseSignatories,
  'previous-minutes.approve': formal.approvePreviousMinutes,
  'absence.report': formal.reportAbsence,
  'leave.grant': formal.grantLeave,
  'substitute.call': formal.callSubstitute,
  'substitute.answer': formal.answerCall,
  'exemption.request': formal.requestExemption,

  'question.ask': business.askQuestion,
  'question.answer': business.answerQuestion,
  'question.settle': business.settleQuestion,
  'point-of-order.raise': business.raisePointOfOrder,
  'question-time.start': business.startPublicTime,
  'question-time.end': business.endPublicTime,
  'public-comment.give': business.giveComment,
  'reports.note': business.noteReports,
  'briefing.give': business.giveBriefing,
  'delegated-decision.report': business.reportDelegated,
  'urgent-decision.report': business.reportUrgent,
  'notice.owe': business.oweNotice,
  'legality.demand': legality.demandControl,
  'legality.take-up': legality.takeUpControl,
  'legality.defer': legality.deferDecision,
  'legality.review': legality.reviewDecision,
  'legality.send': legality.sendControl,
  'legality.settle': legality.settleControl,

  'urgency.contest': forms.contestUrgency,
  'agenda.demand': forms.demandItem,
  'finalists.rule': forms.ruleOnFinalists,
  'motion.move': forms.moveMotion,
  'motion.forward': forms.forwardMotion,
  'motion.rule-out': forms.ruleOutMotion,

  'meeting.revise': planning.reviseMeeting,
  'meeting.postpone': planning.postponeMeeting,
  'meeting.cancel': planning.cancelMeeting,
  'document.link': planning.linkDocument,

  'closing.propose': sitting.proposeClosing,
  'stream.announce': sitting.announceIncident,
  'stream.step': sitting.takeStep,
  'stream.attribute': sitting.attributeIncident,
  'continuation.decide': sitting.decideContinuation,

  'minutes.draw-up': afterwards.drawUpMinutes,
  'minutes.publish': afterwards.publishMinutes,
  'minutes.sign': afterwards.signMinutes,
  'minutes.approve': afterwards.approveMinutes,
  'minutes.correct': afterwards.correctMinutes,
  'recording.publish': afterwards.publishRecording,
  'recording.caption': afterwards.captionRecording,
  'recording.withdraw': afterwards.withdrawRecording,
} as const satisfies Partial<Record<CommandType, ActOf>>;

export type ActId = keyof typeof acts;
export const actIds = Object.keys(acts) as ActId[];
