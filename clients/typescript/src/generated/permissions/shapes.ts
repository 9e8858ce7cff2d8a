// Generated from Schema/permissions.graphql by codegen. Do not edit.

import type { EnumFacts } from "../../shape.js";

export const roleEnum: EnumFacts = { creator: 1, admin: 2, member: 3, guest: 4 };

export const permissionEnum: EnumFacts = {
  sendChatMessages: 1,
  manageOwnMedia: 2,
  browseLibrary: 3,
  viewMembers: 4,
  viewChatHistory: 5,
  useVoiceChat: 6,
  deleteMedia: 7,
  reorderMedia: 8,
  clearMedia: 9,
  manageLiveStreams: 10,
  controlPlayback: 11,
  navigatePlayback: 12,
  reviewJoinRequests: 13,
  removeMembers: 14,
  manageMemberPermissions: 15,
  addMembers: 16,
  manageRoomSettings: 17,
  deleteChatMessages: 18,
  deleteRoom: 19,
  viewPlaybackHistory: 20,
  useP2pMedia: 21,
};
