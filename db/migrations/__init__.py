"""The steps that lead from each older shape of a newsroom to this one."""
