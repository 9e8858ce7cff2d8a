# Generated from Schema/permissions.graphql by codegen. Do not edit.
"""The layout of permission masks."""

from __future__ import annotations

from enum import IntFlag


class PermissionMask(IntFlag):
    """Any set of permissions."""

    SEND_CHAT_MESSAGES = 1 << 0
    """Say something in the room's chat."""
    MANAGE_OWN_MEDIA = 1 << 1
    """Add media, and change and delete what one added."""
    BROWSE_LIBRARY = 1 << 2
    """See the playlist and what is in it."""
    VIEW_MEMBERS = 1 << 3
    """See who belongs to the room. Guests can be given it."""
    VIEW_CHAT_HISTORY = 1 << 4
    """Read what was said before. Guests can be given it."""
    USE_VOICE_CHAT = 1 << 5
    """Talk with the others. Guests can be given it."""
    DELETE_MEDIA = 1 << 6
    """Change and delete media that others added."""
    REORDER_MEDIA = 1 << 7
    """Change the order of the playlist."""
    CLEAR_MEDIA = 1 << 8
    """Take everything out of the playlist."""
    MANAGE_LIVE_STREAMS = 1 << 9
    """Publish to the room, and end what is published."""
    CONTROL_PLAYBACK = 1 << 10
    """Play, pause, seek and change the speed."""
    NAVIGATE_PLAYBACK = 1 << 11
    """Choose what is watched."""
    REVIEW_JOIN_REQUESTS = 1 << 12
    """Let people in who asked, or not."""
    REMOVE_MEMBERS = 1 << 13
    """Send members away."""
    MANAGE_MEMBER_PERMISSIONS = 1 << 14
    """Change what members may, up to what one may oneself."""
    ADD_MEMBERS = 1 << 15
    """Bring people in without their asking."""
    MANAGE_ROOM_SETTINGS = 1 << 16
    """Change the room itself and how it works."""
    DELETE_CHAT_MESSAGES = 1 << 17
    """Delete what others said, and pin messages."""
    DELETE_ROOM = 1 << 18
    """Delete the room. It cannot be given to anybody."""
    VIEW_PLAYBACK_HISTORY = 1 << 19
    """See what was watched."""
    USE_P2P_MEDIA = 1 << 20
    """Get pieces of media from other members, and give them. Guests can be given it."""
