// The room opens with its first tenant.
