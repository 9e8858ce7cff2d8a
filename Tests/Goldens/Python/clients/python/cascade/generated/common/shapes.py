# Generated from Schema/common.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from ..chat import shapes as chat_shapes
from ..room import shapes as room_shapes
from . import types

EVERYTHING_SHAPE: Final[Shape[types.Everything]] = Shape(
    types.Everything,
    "Everything",
    (
        Field(1, "text", "text", "string", default='a "b"\n'),
        Field(3, "flag", "flag", "boolean", default=True),
        Field(5, "count", "count", "int", is_nullable=True, default=-3),
        Field(7, "wide", "wide", "int64"),
        Field(9, "ratio", "ratio", "float", default=0.5),
        Field(11, "moment", "moment", "timestamp", is_nullable=True),
        Field(13, "span", "span", "duration", default="1.5s"),
        Field(15, "size", "size", "int"),
        Field(17, "anything", "anything", "string", is_nullable=True),
        Field(19, "roomId", "room_id", "string"),
        Field(21, "role", "role", "enum", of=lambda: room_shapes.MEMBER_ROLE_ENUM),
        Field(23, "limits", "limits", "object", of=lambda: room_shapes.ROOM_LIMITS_SHAPE, is_nullable=True),
        Field(25, "event", "event", "union", of=lambda: chat_shapes.CHAT_EVENT_UNION),
        Field(27, "value", "value", "payload"),
        Field(29, "email", "email", "string", is_nullable=True),
        Field(31, "link", "link", "string"),
        Field(2, "textList", "text_list", "string", is_list=True),
        Field(4, "flagList", "flag_list", "boolean", is_list=True),
        Field(6, "countList", "count_list", "int", is_list=True),
        Field(8, "wideList", "wide_list", "int64", is_list=True),
        Field(10, "ratioList", "ratio_list", "float", is_list=True),
        Field(12, "momentList", "moment_list", "timestamp", is_list=True),
        Field(14, "spanList", "span_list", "duration", is_list=True),
        Field(16, "sizeList", "size_list", "int", is_list=True),
        Field(18, "anythingList", "anything_list", "string", is_list=True),
        Field(20, "roomIdList", "room_id_list", "string", is_list=True),
        Field(22, "roleList", "role_list", "enum", of=lambda: room_shapes.MEMBER_ROLE_ENUM, is_list=True),
        Field(24, "limitsList", "limits_list", "object", of=lambda: room_shapes.ROOM_LIMITS_SHAPE, is_list=True),
        Field(26, "eventList", "event_list", "union", of=lambda: chat_shapes.CHAT_EVENT_UNION, is_list=True),
        Field(28, "valueList", "value_list", "payload", is_list=True),
        Field(30, "emailList", "email_list", "string", is_list=True),
        Field(32, "linkList", "link_list", "string", is_list=True),
    ),
)
