// Generated from Schema/permissions.graphql by codegen. Do not edit.

/** The bit of each permission in a mask. */
export const permissionBits = {
  /** Say something in the room's chat. */
  sendChatMessages: 0,
  /** Add media, and change and delete what one added. */
  manageOwnMedia: 1,
  /** See the playlist and what is in it. */
  browseLibrary: 2,
  /** See who belongs to the room. Guests can be given it. */
  viewMembers: 3,
  /** Read what was said before. Guests can be given it. */
  viewChatHistory: 4,
  /** Talk with the others. Guests can be given it. */
  useVoiceChat: 5,
  /** Change and delete media that others added. */
  deleteMedia: 6,
  /** Change the order of the playlist. */
  reorderMedia: 7,
  /** Take everything out of the playlist. */
  clearMedia: 8,
  /** Publish to the room, and end what is published. */
  manageLiveStreams: 9,
  /** Play, pause, seek and change the speed. */
  controlPlayback: 10,
  /** Choose what is watched. */
  navigatePlayback: 11,
  /** Let people in who asked, or not. */
  reviewJoinRequests: 12,
  /** Send members away. */
  removeMembers: 13,
  /** Change what members may, up to what one may oneself. */
  manageMemberPermissions: 14,
  /** Bring people in without their asking. */
  addMembers: 15,
  /** Change the room itself and how it works. */
  manageRoomSettings: 16,
  /** Delete what others said, and pin messages. */
  deleteChatMessages: 17,
  /** Delete the room. It cannot be given to anybody. */
  deleteRoom: 18,
  /** See what was watched. */
  viewPlaybackHistory: 19,
  /** Get pieces of media from other members, and give them. Guests can be given it. */
  useP2pMedia: 20,
} as const;
