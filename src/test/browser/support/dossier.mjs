// What a ready implementation has on record, written by REST: the quick way past what another test walks step by step.

export const day = fromToday => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

const PITFALLS = [1, 2, 3, 4].flatMap(chapter => [1, 2, 3, 4].map(number => `P${chapter}.${number}`));

export const site = (unit, chances) =>
  ({ unit, profession: 'Gartnere', technicalEnvironment: 'Telefon', chances, headcount: 5 });

export const pilot = (responsible, sites) => ({
  title: 'To gårde', startsOn: day(-60), endsOn: day(-20), responsible, responsibleIs: 'TARGET_GROUP_EMPLOYEE', sites,
  cycleWeeks: 1, taskTypes: [{ name: 'Klipning', normalPerWeek: 10, observed: 60 }],
  supportHoursPilot: 1, supportHoursRollout: 1, participants: 'LIKE_TARGET_GROUP',
  criteria: [{ kind: 'SUCCESS', text: 'Halvdelen', setOn: day(-70) }, { kind: 'STOP', text: 'Skader', setOn: day(-70) }],
  evaluatedOn: day(-15), evaluatedBy: 'Panelet', evaluation: 'Journalnr. 1',
  decision: 'SCALE', decidedOn: day(-10), decisionReason: 'Det virker'
});

const role = (name, person, unit = '') => ({
  role: name, person, unit, acceptedOn: day(-60), preparedOn: day(-50), hoursNeeded: 3, hoursGranted: 3
});

/**
 * All that a rollout rests on but the decision. `send(method, path, body)` speaks Klar's REST as the owner, who may record
 * and decide; the leader is somebody else.
 */
export async function fillAll(send, at, owner, leader) {
  for (const unit of ['Øst', 'Vest']) {
    await send('POST', `${at}/target-groups`, { fields: { unit, profession: 'Gartnere', headcount: 20, technicalEnvironment: 'Telefon' } });
    await send('POST', `${at}/roles`, { fields: role('AGENT', leader, unit) });
  }
  await send('POST', `${at}/roles`, { fields: role('OWNER', owner) });
  await send('POST', `${at}/roles`, { fields: role('LEADER', leader) });
  await send('POST', `${at}/pilots`, { fields: pilot(owner, [site('Øst', 'TYPICAL'), site('Vest', 'HARD')]) });
  await send('PUT', `${at}/gate-plans/rollout`, { version: 0, fields: { decidedAt: 'AREA', decidedOn: day(5) } });
  const committees = await send('GET', '/rest/klar/1/committees');
  const committee = committees.entries.find(entry => entry.fields.kind === 'AREA').key;
  await send('POST', `${at}/discussions`, { fields: { committee, type: 'DISCUSSION', meetingOn: day(-7),
    employeeViews: 'Vi støtter det, hvis der er tid.', managementAnswer: 'Tiden er sat af.' } });
  await fillTheRest(send, at, owner);
  for (const pitfall of PITFALLS) {
    await send('PUT', `${at}/pitfalls/${pitfall}`, { version: 0, fields: { stance: 'HANDLED', evidence: 'Drøftet.' } });
  }
}

export const decision = outcome => ({ gate: 'ROLLOUT', outcome, decidedOn: day(0), madeBy: 'PERSON', reason: 'Pilottesten holdt.' });

/** Benefits, steps, support and fence: what a rollout rests on besides pilot, people and MED. */
async function fillTheRest(send, at, manager) {
  const benefit = await send('POST', `${at}/benefits`, { fields: { title: 'Mindre støj', kind: 'WORK_ENVIRONMENT', direction: 'GAIN', lineManager: manager } });
  await send('PUT', `${at}/benefits/${benefit.key}/acceptance`, { version: benefit.version });
  await send('POST', `${at}/rollout-steps`, { fields: { title: 'Begge gårde', startsOn: day(10), endsOn: day(40),
    dayOneBenefit: 'Ingen tunge løft', dayOneFrom: day(10) } });
  await send('POST', `${at}/support`, { fields: { channel: 'Superbrugere', from: day(1), to: day(150), knowsProfession: true } });
  await send('PUT', `${at}/scope-fence/only`, { version: 0, fields: { howExtended: 'Drøftes i MED.' } });
  await send('POST', `${at}/scope-items`, { fields: { what: 'Klipning af plæner', place: 'IN_NOW' } });
  await send('POST', `${at}/scope-items`, { fields: { what: 'Overvågning', place: 'OUT' } });
}
