/** An object of MITRE ATT&CK, by the id it has in ATT&CK's own STIX data. */
export interface AttackObject {
  stix: string;
  name: string;
}

/**
 * Techniques and mitigations our measures and incident kinds name, with ATT&CK's own STIX ids (each checked against
 * public copies of ATT&CK's data). One that is not here gets an id of ours.
 */
export const attack: Readonly<Record<string, AttackObject>> = {
  M1013: {
    stix: 'course-of-action--25dc1ce8-eb55-4333-ae30-a7cb4f5894a1',
    name: 'Application Developer Guidance',
  },
  M1016: { stix: 'course-of-action--15437c6d-b998-4a36-be41-4ace3d54d266', name: 'Vulnerability Scanning' },
  M1017: { stix: 'course-of-action--2a4f6c11-a4a7-4cb9-b0ef-6ae1bb3a718a', name: 'User Training' },
  M1018: { stix: 'course-of-action--93e7968a-9074-4eac-8ae9-9f5200ec3317', name: 'User Account Management' },
  M1019: {
    stix: 'course-of-action--874c0166-e407-45c2-a1d9-e4e3a6570fd8',
    name: 'Threat Intelligence Program',
  },
  M1021: {
    stix: 'course-of-action--21da4fd4-27ad-4e9c-b93d-0b9b14d02c96',
    name: 'Restrict Web-Based Content',
  },
  M1022: {
    stix: 'course-of-action--987988f0-cf86-4680-a875-2f6456ab2448',
    name: 'Restrict File and Directory Permissions',
  },
  M1026: {
    stix: 'course-of-action--9bb9e696-bff8-4ae1-9454-961fc7d91d5f',
    name: 'Privileged Account Management',
  },
  M1027: { stix: 'course-of-action--90c218c3-fbf8-4830-98a7-e8cfb7eaa485', name: 'Password Policies' },
  M1028: {
    stix: 'course-of-action--2f316f6c-ae42-44fe-adf8-150989e0f6d3',
    name: 'Operating System Configuration',
  },
  M1029: { stix: 'course-of-action--20a2baeb-98c2-4901-bad7-dc62d0a03dea', name: 'Remote Data Storage' },
  M1030: { stix: 'course-of-action--86598de0-b347-4928-9eb0-0acbfc21908c', name: 'Network Segmentation' },
  M1031: {
    stix: 'course-of-action--12241367-a8b7-49b4-b86e-2236901ba50c',
    name: 'Network Intrusion Prevention',
  },
  M1032: {
    stix: 'course-of-action--b045d015-6bed-4490-bd38-56b41ece59a0',
    name: 'Multi-factor Authentication',
  },
  M1034: {
    stix: 'course-of-action--2995bc22-2851-4345-ad19-4e7e295be264',
    name: 'Limit Hardware Installation',
  },
  M1035: {
    stix: 'course-of-action--1dcaeb21-9348-42ea-950a-f842aaf1ae1f',
    name: 'Limit Access to Resource Over Network',
  },
  M1036: { stix: 'course-of-action--f9f9e6ef-bc0a-41ad-ba11-0924e5e84c4c', name: 'Account Use Policies' },
  M1037: { stix: 'course-of-action--20f6a9df-37c4-4e20-9e47-025983b1b39d', name: 'Filter Network Traffic' },
  M1040: {
    stix: 'course-of-action--90f39ee1-d5a3-4aaa-9f28-3b42815b0d46',
    name: 'Behavior Prevention on Endpoint',
  },
  M1041: {
    stix: 'course-of-action--feff9142-e8c2-46f4-842b-bd6fb3d41157',
    name: 'Encrypt Sensitive Information',
  },
  M1042: {
    stix: 'course-of-action--eb88d97c-32f1-40be-80f0-d61a4b0b4b31',
    name: 'Disable or Remove Feature or Program',
  },
  M1043: {
    stix: 'course-of-action--49c06d54-9002-491d-9147-8efb537fbd26',
    name: 'Credential Access Protection',
  },
  M1047: { stix: 'course-of-action--cc2399fd-3cd3-4319-8d0a-fbd6420cdaf8', name: 'Audit' },
  M1049: { stix: 'course-of-action--a6a47a06-08fc-4ec4-bdc3-20373375ebb9', name: 'Antivirus/Antimalware' },
  M1050: { stix: 'course-of-action--d2a24649-9694-4c97-9c62-ce7b270bf6a3', name: 'Exploit Protection' },
  M1051: { stix: 'course-of-action--e5d930e9-775a-40ad-9bdb-b941d8dfe86b', name: 'Update Software' },
  M1053: { stix: 'course-of-action--3efe43d1-6f3f-4fcb-ab39-4a730971f70b', name: 'Data Backup' },
  M1054: { stix: 'course-of-action--b5dbb4c5-b0b1-40b1-80b6-e9e84ab90067', name: 'Software Configuration' },
  M1057: { stix: 'course-of-action--65401701-019d-44ff-b223-08d520bb0e7b', name: 'Data Loss Prevention' },
  M1060: {
    stix: 'course-of-action--80a0e940-f683-4fbd-ac00-e9f935f2f808',
    name: 'Out-of-Band Communications Channel',
  },
  T1003: { stix: 'attack-pattern--0a3ead4e-6d47-4ccb-854c-a6a4f9d96b22', name: 'OS Credential Dumping' },
  T1005: { stix: 'attack-pattern--3c4a2599-71ee-4405-ba1e-0e28414b4bc5', name: 'Data from Local System' },
  'T1021.001': {
    stix: 'attack-pattern--eb062747-2193-45de-8fa2-e62549c37ddf',
    name: 'Remote Desktop Protocol',
  },
  T1041: {
    stix: 'attack-pattern--92d7da27-2d91-488e-a00c-059dc162766d',
    name: 'Exfiltration Over C2 Channel',
  },
  T1048: {
    stix: 'attack-pattern--a19e86f8-1c0a-4fea-8407-23b73d615776',
    name: 'Exfiltration Over Alternative Protocol',
  },
  T1052: {
    stix: 'attack-pattern--e6415f09-df0e-48de-9aba-928c902b7549',
    name: 'Exfiltration Over Physical Medium',
  },
  'T1052.001': {
    stix: 'attack-pattern--a3e1e6c5-9c74-4fc0-a16c-a9d228c17829',
    name: 'Exfiltration over USB',
  },
  'T1056.003': { stix: 'attack-pattern--69e5226d-05dc-4f15-95d7-44f5ed78d06e', name: 'Web Portal Capture' },
  T1078: { stix: 'attack-pattern--b17a1a56-e99c-403c-8948-561df0cffe81', name: 'Valid Accounts' },
  'T1078.004': { stix: 'attack-pattern--f232fa7a-025c-4d43-abc7-318e81a73d65', name: 'Cloud Accounts' },
  'T1110.003': { stix: 'attack-pattern--692074ae-bb62-4a5e-a735-02cb6bde458c', name: 'Password Spraying' },
  'T1110.004': { stix: 'attack-pattern--b2d03cea-aec1-45ca-9744-9ee583c1e1cc', name: 'Credential Stuffing' },
  T1114: { stix: 'attack-pattern--1608f3e1-598a-42f4-a01a-2e252e81728f', name: 'Email Collection' },
  T1133: { stix: 'attack-pattern--10d51417-ee35-4589-b1ff-b6df1c334e8d', name: 'External Remote Services' },
  T1190: {
    stix: 'attack-pattern--3f886f2a-874f-4333-b794-aa6075009b1c',
    name: 'Exploit Public-Facing Application',
  },
  T1195: { stix: 'attack-pattern--3f18edba-28f4-4bb9-82c3-8aa60dcac5f7', name: 'Supply Chain Compromise' },
  T1199: { stix: 'attack-pattern--9fa07bef-9c81-421e-a8e5-ad4366c5a925', name: 'Trusted Relationship' },
  T1204: { stix: 'attack-pattern--8c32eb4d-805f-4fc5-bf60-c4d476c131b5', name: 'User Execution' },
  'T1204.002': { stix: 'attack-pattern--232b7f21-adf9-4b42-b936-b9d6f7df856e', name: 'Malicious File' },
  T1213: {
    stix: 'attack-pattern--d28ef391-8ed4-45dc-bc4a-2f43abf54416',
    name: 'Data from Information Repositories',
  },
  T1219: { stix: 'attack-pattern--4061e78c-1284-44b4-9116-73e4ac3912f7', name: 'Remote Access Tools' },
  T1485: { stix: 'attack-pattern--d45a3d09-b3cf-48f4-9f0f-f521ee5cb05c', name: 'Data Destruction' },
  T1486: { stix: 'attack-pattern--b80d107d-fa0d-4b60-9684-b0433e8bdba0', name: 'Data Encrypted for Impact' },
  T1489: { stix: 'attack-pattern--20fb2507-d71c-455d-9b6d-6104461cf26b', name: 'Service Stop' },
  T1490: { stix: 'attack-pattern--f5d8eed6-48a9-4cdf-a3d7-d1ffa99c3d2a', name: 'Inhibit System Recovery' },
  'T1491.002': { stix: 'attack-pattern--0cfe31a7-81fc-472c-bc45-e2808d1066a3', name: 'External Defacement' },
  T1498: { stix: 'attack-pattern--d74c4a7e-ffbf-432f-9365-7ebf1f787cab', name: 'Network Denial of Service' },
  T1499: { stix: 'attack-pattern--c675646d-e204-4aa8-978d-e3d6d65885c4', name: 'Endpoint Denial of Service' },
  'T1505.003': { stix: 'attack-pattern--5d0d3609-d06d-49e1-b9c9-b544e0c618cb', name: 'Web Shell' },
  T1530: { stix: 'attack-pattern--3298ce88-1628-43b1-87d9-0b5336b193d7', name: 'Data from Cloud Storage' },
  T1534: { stix: 'attack-pattern--9e7452df-5144-4b6e-b04a-b66dd4016747', name: 'Internal Spearphishing' },
  T1555: {
    stix: 'attack-pattern--3fc9b85a-2862-4363-a64d-d692e3ffbee0',
    name: 'Credentials from Password Stores',
  },
  T1566: { stix: 'attack-pattern--a62a8db3-f23a-4d8f-afd6-9dbc77e7813b', name: 'Phishing' },
  'T1566.001': {
    stix: 'attack-pattern--2e34237d-8574-43f6-aace-ae2915de8597',
    name: 'Spearphishing Attachment',
  },
  T1567: {
    stix: 'attack-pattern--40597f16-0963-4249-bf4c-ac93b7fb9807',
    name: 'Exfiltration Over Web Service',
  },
  'T1593.002': { stix: 'attack-pattern--6e561441-8431-4773-a9b8-ccf28ef6a968', name: 'Search Engines' },
  T1598: { stix: 'attack-pattern--cca0ccb6-a068-4574-a722-b1556f86833a', name: 'Phishing for Information' },
  T1657: { stix: 'attack-pattern--851e071f-208d-4c79-adc6-5974c85c78f3', name: 'Financial Theft' },
};
