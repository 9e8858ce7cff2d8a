"""What every rig shares: processes, load generators, measuring, servers, the report. Python's standard library only."""
