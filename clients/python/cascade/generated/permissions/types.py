# Generated from Schema/permissions.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from ...shapes import OpenEnum


class Role(OpenEnum):
    """What somebody is in a room."""

    CREATOR = "creator"
    """Whose the room is: may everything."""
    ADMIN = "admin"
    """Who helps to run it."""
    MEMBER = "member"
    """Who belongs to it."""
    GUEST = "guest"
    """Who has no account and came by a link."""


class Permission(OpenEnum):
    """What one may in a room. `Access` has each under the same name."""

    SEND_CHAT_MESSAGES = "sendChatMessages"
    """Say something in the room's chat."""
    MANAGE_OWN_MEDIA = "manageOwnMedia"
    """Add media, and change and delete what one added."""
    BROWSE_LIBRARY = "browseLibrary"
    """See the playlist and what is in it."""
    VIEW_MEMBERS = "viewMembers"
    """See who belongs to the room. Guests can be given it."""
    VIEW_CHAT_HISTORY = "viewChatHistory"
    """Read what was said before. Guests can be given it."""
    USE_VOICE_CHAT = "useVoiceChat"
    """Talk with the others. Guests can be given it."""
    DELETE_MEDIA = "deleteMedia"
    """Change and delete media that others added."""
    REORDER_MEDIA = "reorderMedia"
    """Change the order of the playlist."""
    CLEAR_MEDIA = "clearMedia"
    """Take everything out of the playlist."""
    MANAGE_LIVE_STREAMS = "manageLiveStreams"
    """Publish to the room, and end what is published."""
    CONTROL_PLAYBACK = "controlPlayback"
    """Play, pause, seek and change the speed."""
    NAVIGATE_PLAYBACK = "navigatePlayback"
    """Choose what is watched."""
    REVIEW_JOIN_REQUESTS = "reviewJoinRequests"
    """Let people in who asked, or not."""
    REMOVE_MEMBERS = "removeMembers"
    """Send members away."""
    MANAGE_MEMBER_PERMISSIONS = "manageMemberPermissions"
    """Change what members may, up to what one may oneself."""
    ADD_MEMBERS = "addMembers"
    """Bring people in without their asking."""
    MANAGE_ROOM_SETTINGS = "manageRoomSettings"
    """Change the room itself and how it works."""
    DELETE_CHAT_MESSAGES = "deleteChatMessages"
    """Delete what others said, and pin messages."""
    DELETE_ROOM = "deleteRoom"
    """Delete the room. It cannot be given to anybody."""
    VIEW_PLAYBACK_HISTORY = "viewPlaybackHistory"
    """See what was watched."""
    USE_P2P_MEDIA = "useP2pMedia"
    """Get pieces of media from other members, and give them. Guests can be given it."""
