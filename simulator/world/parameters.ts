/** Parameters of Systems Manager, by name; and CloudFormation's stacks. */

export type SsmParameter = { type: 'String' | 'StringList' | 'SecureString'; value: string };

export type Stack = { status: string; outputs: Record<string, string> };
