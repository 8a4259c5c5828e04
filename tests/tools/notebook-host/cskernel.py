"""A Jupyter kernel that hands each cell to the C# host beside it and sends back what the host printed, showed or complained about."""
import json
import os
import subprocess

from ipykernel.kernelbase import Kernel


class CSharpKernel(Kernel):
    implementation = "wagegrades-csharp"
    implementation_version = "1"
    banner = "C# (Roslyn scripting)"
    language_info = {"name": "C#", "mimetype": "text/x-csharp", "file_extension": ".cs", "pygments_lexer": "csharp"}

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.host = subprocess.Popen(
            ["dotnet", os.environ["CS_HOST"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def do_execute(self, code, silent, store_history=True, user_expressions=None, allow_stdin=False):
        self.host.stdin.write(json.dumps({"code": code}) + "\n")
        self.host.stdin.flush()
        result = json.loads(self.host.stdout.readline())
        if not silent:
            if result["stdout"]:
                self.send_response(self.iopub_socket, "stream", {"name": "stdout", "text": result["stdout"]})
            for output in result["outputs"]:
                data = {"data": {output["mime"]: output["value"]}, "metadata": {}}
                self.send_response(self.iopub_socket, "display_data", data)
        if result["error"]:
            error = {"ename": "Error", "evalue": result["error"], "traceback": result["error"].split("\n")}
            self.send_response(self.iopub_socket, "error", error)
            return {"status": "error", "execution_count": self.execution_count, **error}
        return {"status": "ok", "execution_count": self.execution_count, "payload": [], "user_expressions": {}}

    def do_shutdown(self, restart):
        self.host.stdin.close()
        self.host.wait(5)
        return {"status": "ok", "restart": restart}


if __name__ == "__main__":
    from ipykernel.kernelapp import IPKernelApp

    IPKernelApp.launch_instance(kernel_class=CSharpKernel)
