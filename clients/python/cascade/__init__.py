"""Cascade's client: REST, and a realtime connection that resumes. Types, operations and resources are in
`cascade.generated`.
"""

from .errors import CascadeError as CascadeError
from .errors import DecodeError as DecodeError
from .errors import NoAnswer as NoAnswer
from .errors import Problem as Problem
from .errors import Violation as Violation
from .operations import Operation as Operation
from .realtime.connection import Connection as Connection
from .realtime.connection import Observation as Observation
from .realtime.connection import ServerTime as ServerTime
from .realtime.encoding import JsonEncoding as JsonEncoding
from .realtime.encoding import ProtobufEncoding as ProtobufEncoding
from .rest import Client as Client
from .shapes import UNSET as UNSET
from .shapes import OpenEnum as OpenEnum
from .shapes import UnknownArm as UnknownArm
from .shapes import Unset as Unset
