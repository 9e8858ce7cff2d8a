// The peer of the gRPC rig: gRPC's interop service on grpc++'s callback API. It takes the address to listen on and runs
// until it is ended.

#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <memory>

#include "testing.grpc.pb.h"

namespace {

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;
using grpc::testing::Empty;
using grpc::testing::SimpleRequest;
using grpc::testing::SimpleResponse;

constexpr int kLargestResponse = 1 << 20;

class TestService final : public grpc::testing::TestService::CallbackService {
  ServerUnaryReactor* EmptyCall(CallbackServerContext* context, const Empty*, Empty*) override {
    return finished(context, Status::OK);
  }

  ServerUnaryReactor* UnaryCall(CallbackServerContext* context, const SimpleRequest* request,
                                SimpleResponse* response) override {
    const int size = request->response_size();
    if (size < 0 || size > kLargestResponse) {
      return finished(context, Status(grpc::StatusCode::INVALID_ARGUMENT, "response_size"));
    }
    response->mutable_payload()->mutable_body()->assign(size, '\0');
    return finished(context, Status::OK);
  }

  static ServerUnaryReactor* finished(CallbackServerContext* context, const Status& status) {
    ServerUnaryReactor* reactor = context->DefaultReactor();
    reactor->Finish(status);
    return reactor;
  }
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: server ADDRESS:PORT\n");
    return 2;
  }
  TestService service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(arguments[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  const std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (server == nullptr) {
    return 1;
  }
  server->Wait();
  return 0;
}
