"use strict";
exports.id = 697;
exports.ids = [697];
exports.modules = {

/***/ 697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEc2: () => (/* binding */ createEc2)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4192);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6150);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(521);
/* harmony import */ var _stream_collector_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3849);
/* harmony import */ var _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7824);
/* harmony import */ var _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7357);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6855);











// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _AwsQueryProtocol_js__WEBPACK_IMPORTED_MODULE_8__.t {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.m)(context).operation,
		region: await (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.p)(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-ec2/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.U.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.H({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.B)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.V.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.d;
// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _exceptions_js__WEBPACK_IMPORTED_MODULE_2__.t {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _AIAC = "AvailableIpAddressCount";
const _AIAOC = "AssignIpv6AddressOnCreation";
const _AIs = "AssociationId";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _BPAS = "BlockPublicAccessStates";
const _CB = "CidrBlock";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _COIP = "CustomerOwnedIpv4Pool";
const _DFA = "DefaultForAz";
const _DR = "DryRun";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGVA = "DescribeSecurityGroupVpcAssociations";
const _DSGVAR = "DescribeSecurityGroupVpcAssociationsRequest";
const _DSGVARe = "DescribeSecurityGroupVpcAssociationsResult";
const _DSGe = "DescribeSecurityGroups";
const _DSRescr = "DescribeSubnetsRequest";
const _DSRescri = "DescribeSubnetsResult";
const _DSesc = "DescribeSubnets";
const _De = "Description";
const _EDn = "EnableDns64";
const _ELADI = "EnableLniAtDeviceIndex";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _FLi = "FilterList";
const _FP = "FromPort";
const _Fi = "Filters";
const _Fil = "Filter";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _GOI = "GroupOwnerId";
const _HTo = "HostnameType";
const _IAA = "Ipv6AddressAttribute";
const _ICB = "Ipv6CidrBlock";
const _ICBAS = "Ipv6CidrBlockAssociationSet";
const _ICBS = "Ipv6CidrBlockState";
const _IGBM = "InternetGatewayBlockMode";
const _IN = "Ipv6Native";
const _IPEp = "IpPermissionsEgress";
const _IPLp = "IpPermissionList";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISpo = "IpSource";
const _K = "Key";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _MPIOL = "MapPublicIpOnLaunch";
const _MR = "MaxResults";
const _N = "Name";
const _NTe = "NextToken";
const _OA = "OutpostArn";
const _OI = "OwnerId";
const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PSee = "PeeringStatus";
const _SAub = "SubnetArn";
const _SCBS = "SubnetCidrBlockState";
const _SGA = "SecurityGroupArn";
const _SGL = "SecurityGroupList";
const _SGVA = "SecurityGroupVpcAssociations";
const _SGVAL = "SecurityGroupVpcAssociationList";
const _SGVAe = "SecurityGroupVpcAssociation";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SI = "SubnetIds";
const _SICBA = "SubnetIpv6CidrBlockAssociation";
const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
const _SISLu = "SubnetIdStringList";
const _SIu = "SubnetId";
const _SLu = "SubnetList";
const _SMt = "StatusMessage";
const _SRt = "StateReason";
const _St = "State";
const _Su = "Subnet";
const _Subn = "Subnets";
const _T = "Tags";
const _TL = "TagList";
const _TP = "ToPort";
const _Ta = "Tag";
const _Ty = "Type";
const _UI = "UserId";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _V = "Value";
const _VI = "VpcId";
const _VOIp = "VpcOwnerId";
const _VPCI = "VpcPeeringConnectionId";
const _VSL = "ValueStringList";
const _Va = "Values";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aIs = "associationId";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _bPAS = "blockPublicAccessStates";
const _cB = "cidrBlock";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cOIP = "customerOwnedIpv4Pool";
const _dFA = "defaultForAz";
const _dR = "dryRun";
const _de = "description";
const _eDn = "enableDns64";
const _eLADI = "enableLniAtDeviceIndex";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _fP = "fromPort";
const _gD = "groupDescription";
const _gIr = "groupId";
const _gN = "groupName";
const _gOI = "groupOwnerId";
const _gr = "groups";
const _hTo = "hostnameType";
const _iAA = "ipv6AddressAttribute";
const _iCB = "ipv6CidrBlock";
const _iCBASp = "ipv6CidrBlockAssociationSet";
const _iCBS = "ipv6CidrBlockState";
const _iGBM = "internetGatewayBlockMode";
const _iN = "ipv6Native";
const _iPEp = "ipPermissionsEgress";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSpo = "ipSource";
const _it = "item";
const _k = "key";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mPIOL = "mapPublicIpOnLaunch";
const _nTe = "nextToken";
const _oA = "outpostArn";
const _oI = "ownerId";
const _pDNOOL = "privateDnsNameOptionsOnLaunch";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pSee = "peeringStatus";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAub = "subnetArn";
const _sGA = "securityGroupArn";
const _sGIec = "securityGroupInfo";
const _sGVAS = "securityGroupVpcAssociationSet";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sRt = "stateReason";
const _sSub = "subnetSet";
const _st = "state";
const _tP = "toPort";
const _tS = "tagSet";
const _ty = "type";
const _uI = "userId";
const _v = "value";
const _vI = "vpcId";
const _vOIp = "vpcOwnerId";
const _vPCI = "vpcPeeringConnectionId";
const _xN = "xmlName";
const n0 = "com.amazonaws.ec2";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var EC2ServiceException$ = [
	-3,
	_s,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [_s_registry];
var BlockPublicAccessStates$ = [
	3,
	n0,
	_BPAS,
	0,
	[_IGBM],
	[[0, {
		[_eQN]: `InternetGatewayBlockMode`,
		[_xN]: _iGBM
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR,
		_DR,
		_Fi
	],
	[
		[() => GroupIdStringList, { [_xN]: _GIr }],
		[() => GroupNameStringList, { [_xN]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN]: _sGIec
	}]]
];
var DescribeSecurityGroupVpcAssociationsRequest$ = [
	3,
	n0,
	_DSGVAR,
	0,
	[
		_Fi,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		0,
		1,
		2
	]
];
var DescribeSecurityGroupVpcAssociationsResult$ = [
	3,
	n0,
	_DSGVARe,
	0,
	[_SGVA, _NTe],
	[[() => SecurityGroupVpcAssociationList, {
		[_eQN]: `SecurityGroupVpcAssociationSet`,
		[_xN]: _sGVAS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSubnetsRequest$ = [
	3,
	n0,
	_DSRescr,
	0,
	[
		_Fi,
		_SI,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => SubnetIdStringList, { [_xN]: _SIu }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeSubnetsResult$ = [
	3,
	n0,
	_DSRescri,
	0,
	[_NTe, _Subn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SubnetList, {
		[_eQN]: `SubnetSet`,
		[_xN]: _sSub
	}]]
];
var Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[_N, _Va],
	[0, [() => ValueStringList, { [_xN]: _V }]]
];
var IpPermission$ = [
	3,
	n0,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN]: _cIi
	}]]
];
var Ipv6Range$ = [
	3,
	n0,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN]: _cIid
	}]]
];
var PrefixListId$ = [
	3,
	n0,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN]: _pLI
	}]]
];
var PrivateDnsNameOptionsOnLaunch$ = [
	3,
	n0,
	_PDNOOL,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var SecurityGroup$ = [
	3,
	n0,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T,
		_VI,
		_SGA,
		_OI,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN]: _iPEp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	]
];
var SecurityGroupVpcAssociation$ = [
	3,
	n0,
	_SGVAe,
	0,
	[
		_GIr,
		_VI,
		_VOIp,
		_St,
		_SRt,
		_GOI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcOwnerId`,
			[_xN]: _vOIp
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[0, {
			[_eQN]: `GroupOwnerId`,
			[_xN]: _gOI
		}]
	]
];
var Subnet$ = [
	3,
	n0,
	_Su,
	0,
	[
		_AZI,
		_ELADI,
		_MCOIOL,
		_COIP,
		_OI,
		_AIAOC,
		_ICBAS,
		_T,
		_SAub,
		_OA,
		_EDn,
		_IN,
		_PDNOOL,
		_BPAS,
		_Ty,
		_SIu,
		_St,
		_VI,
		_CB,
		_AIAC,
		_AZ,
		_DFA,
		_MPIOL
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[1, {
			[_eQN]: `EnableLniAtDeviceIndex`,
			[_xN]: _eLADI
		}],
		[2, {
			[_eQN]: `MapCustomerOwnedIpOnLaunch`,
			[_xN]: _mCOIOL
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN]: _cOIP
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[2, {
			[_eQN]: `AssignIpv6AddressOnCreation`,
			[_xN]: _aIAOC
		}],
		[() => SubnetIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN]: _iCBASp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SubnetArn`,
			[_xN]: _sAub
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[2, {
			[_eQN]: `EnableDns64`,
			[_xN]: _eDn
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN]: _iN
		}],
		[() => PrivateDnsNameOptionsOnLaunch$, {
			[_eQN]: `PrivateDnsNameOptionsOnLaunch`,
			[_xN]: _pDNOOL
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN]: _bPAS
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[1, {
			[_eQN]: `AvailableIpAddressCount`,
			[_xN]: _aIAC
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[2, {
			[_eQN]: `DefaultForAz`,
			[_xN]: _dFA
		}],
		[2, {
			[_eQN]: `MapPublicIpOnLaunch`,
			[_xN]: _mPIOL
		}]
	]
];
var SubnetCidrBlockState$ = [
	3,
	n0,
	_SCBS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var SubnetIpv6CidrBlockAssociation$ = [
	3,
	n0,
	_SICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => SubnetCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN]: _iCBS
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN]: _iSpo
		}]
	]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var UserIdGroupPair$ = [
	3,
	n0,
	_UIGPs,
	0,
	[
		_De,
		_UI,
		_GN,
		_GIr,
		_VI,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}]
	]
];
var FilterList = [
	1,
	n0,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdStringList = [
	1,
	n0,
	_GISL,
	0,
	[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0,
	_GNSL,
	0,
	[0, { [_xN]: _GN }]
];
var IpPermissionList = [
	1,
	n0,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
	1,
	n0,
	_IRLp,
	0,
	[() => IpRange$, { [_xN]: _it }]
];
var Ipv6RangeList = [
	1,
	n0,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN]: _it }]
];
var PrefixListIdList = [
	1,
	n0,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN]: _it }]
];
var SecurityGroupList = [
	1,
	n0,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN]: _it }]
];
var SecurityGroupVpcAssociationList = [
	1,
	n0,
	_SGVAL,
	0,
	[() => SecurityGroupVpcAssociation$, { [_xN]: _it }]
];
var SubnetIdStringList = [
	1,
	n0,
	_SISLu,
	0,
	[0, { [_xN]: _SIu }]
];
var SubnetIpv6CidrBlockAssociationSet = [
	1,
	n0,
	_SICBAS,
	0,
	[() => SubnetIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var SubnetList = [
	1,
	n0,
	_SLu,
	0,
	[() => Subnet$, { [_xN]: _it }]
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	[() => Tag$, { [_xN]: _it }]
];
var UserIdGroupPairList = [
	1,
	n0,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var ValueStringList = [
	1,
	n0,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var DescribeSecurityGroups$ = [
	9,
	n0,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var DescribeSecurityGroupVpcAssociations$ = [
	9,
	n0,
	_DSGVA,
	0,
	() => DescribeSecurityGroupVpcAssociationsRequest$,
	() => DescribeSecurityGroupVpcAssociationsResult$
];
var DescribeSubnets$ = [
	9,
	n0,
	_DSesc,
	0,
	() => DescribeSubnetsRequest$,
	() => DescribeSubnetsResult$
];
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.st,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ot,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.J(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.n,
		utf8Encoder: config?.utf8Encoder ?? _toUtf8_js__WEBPACK_IMPORTED_MODULE_9__.t
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Z)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.W)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Q);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.ct)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.rt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _index_js__WEBPACK_IMPORTED_MODULE_4__.B,
		defaultSocketTimeout: (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.V)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.q, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.K,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.y
		}, config),
		streamCollector: config?.streamCollector ?? _stream_collector_js__WEBPACK_IMPORTED_MODULE_7__.t,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.nt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.tt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.f, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.Y)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.X)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.et {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.b)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.G)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.O)(_config_4);
		const _config_6 = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.n)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.$)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.E)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.T)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.x({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_3__.C)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__.i)(commonParams, "AmazonEC2", "EC2Client", _endpoints_js__WEBPACK_IMPORTED_MODULE_0__.t);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupVpcAssociationsCommand.js
var DescribeSecurityGroupVpcAssociationsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroupVpcAssociations", DescribeSecurityGroupVpcAssociations$) {};
// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {};
// src/adapters/ec2.ts
/** States of an association that is none (API reference, "SecurityGroupVpcAssociation"). */
const ended = /* @__PURE__ */ new Set(["association-failed", "disassociated"]);
/**
* Subnets and security groups. They are asked for by a filter, because EC2 refuses a list of ids of which one does not
* exist. Every method rejects with an AwsError.
*/
function createEc2(configuration, settings) {
	const client = new EC2Client(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.b)("ec2", settings);
	return {
		subnets: (ids, signal) => allOf("ec2:DescribeSubnets", async (token) => {
			const command = new DescribeSubnetsCommand({
				Filters: [filterOf("subnet-id", ids)],
				...token
			});
			const answer = await read("DescribeSubnets", ids.join(", "), signal, (options) => client.send(command, options));
			return {
				entries: (answer.Subnets ?? []).map(({ SubnetId, VpcId }) => inVpc(SubnetId, VpcId)),
				token: answer.NextToken
			};
		}),
		securityGroups: (ids, signal) => allOf("ec2:DescribeSecurityGroups", async (token) => {
			const command = new DescribeSecurityGroupsCommand({
				Filters: [filterOf("group-id", ids)],
				...token
			});
			const answer = await read("DescribeSecurityGroups", ids.join(", "), signal, (options) => client.send(command, options));
			return {
				entries: (answer.SecurityGroups ?? []).map(({ GroupId, VpcId }) => inVpc(GroupId, VpcId)),
				token: answer.NextToken
			};
		}),
		associatedVpcs: (ids, signal) => allOf("ec2:DescribeSecurityGroupVpcAssociations", async (token) => {
			const command = new DescribeSecurityGroupVpcAssociationsCommand({
				Filters: [filterOf("group-id", ids)],
				...token
			});
			const answer = await read("DescribeSecurityGroupVpcAssociations", ids.join(", "), signal, (options) => client.send(command, options));
			return {
				entries: (answer.SecurityGroupVpcAssociations ?? []).filter(({ State }) => !ended.has(State ?? "")).map(({ GroupId, VpcId }) => inVpc(GroupId, VpcId)),
				token: answer.NextToken
			};
		})
	};
}
function filterOf(name, ids) {
	return {
		Name: name,
		Values: [...ids]
	};
}
function inVpc(id, vpc) {
	return {
		id: id ?? "",
		vpc: vpc ?? ""
	};
}
async function allOf(operation, page) {
	const next = (0,_paging_js__WEBPACK_IMPORTED_MODULE_10__.t)(operation, null);
	const found = [];
	for (let token, first = true; first || token !== void 0; first = false) {
		const { entries, token: following } = await page(token === void 0 ? {} : { NextToken: token });
		found.push(...entries);
		token = next(following);
	}
	return found;
}



/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ })

};
;