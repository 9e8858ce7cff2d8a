"""One gRPC call with what the generated .proto files say and nothing else:

grpc_call.py ADDRESS GROUP Service/Method INPUT_AS_JSON   prints the answer as JSON, or {"status": …, "message": …}
"""

import importlib
import json
import pathlib
import sys
import tempfile

import grpc
from google.protobuf import json_format, message_factory
from grpc_tools import protoc

address, group, rpc, text = sys.argv[1:]
protos = pathlib.Path(__file__).resolve().parents[3] / "clients" / "proto"
service_name, method_name = rpc.split("/")

with tempfile.TemporaryDirectory() as out:
    files = sorted(str(path) for path in (protos / "cascade").rglob("*.proto"))
    well_known = str(pathlib.Path(protoc.__file__).parent / "_proto")
    if protoc.main(["protoc", f"-I{protos}", f"-I{well_known}", f"--python_out={out}", *files]) != 0:
        sys.exit("protoc refuses what was generated")
    sys.path.insert(0, out)
    module = importlib.import_module(f"cascade.v1.{group}_service_pb2")
    service = module.DESCRIPTOR.services_by_name[service_name]
    method = service.methods_by_name[method_name]
    request, reply = (message_factory.GetMessageClass(one) for one in (method.input_type, method.output_type))
    with grpc.insecure_channel(address) as channel:
        call = channel.unary_unary(
            f"/{service.full_name}/{method_name}",
            request_serializer=request.SerializeToString,
            response_deserializer=reply.FromString,
        )
        try:
            answer = json_format.MessageToDict(call(json_format.Parse(text, request()), timeout=20))
        except grpc.RpcError as error:
            answer = {"status": error.code().name, "message": error.details()}
    print(json.dumps(answer))
