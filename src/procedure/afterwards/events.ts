/** What comes after, and what surrounds, the meeting: minutes signed and approved, the recording, disturbances of the stream. */
export type AfterwardsEvent = never;

/** The same as it leaves the house. */
export type PublicAfterwardsEvent = AfterwardsEvent;
