/** What comes after, and what surrounds, the meeting: minutes signed and approved, the recording, disturbances of the stream. */
export type AfterwardsCommand = never;

export const afterwardsCommandTypes = [] as const satisfies readonly AfterwardsCommand[];
