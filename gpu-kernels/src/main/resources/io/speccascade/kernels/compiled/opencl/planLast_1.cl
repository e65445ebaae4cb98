#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planLast(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_101, *ul_107, *ul_108, *ul_109, *ul_111, *ul_112, *ul_118, *ul_12, *ul_123, *ul_129, *ul_130, *ul_14, *ul_16, *ul_18, *ul_2, *ul_20, *ul_22, *ul_3, *ul_33, *ul_38, *ul_4, *ul_43, *ul_48, *ul_5, *ul_53, *ul_6, *ul_64, *ul_68, *ul_7, *ul_72, *ul_76, *ul_8, *ul_81, *ul_93;
  bool b_128, b_29, b_59, b_83, b_89;
  int i_102, i_103, i_11, i_110, i_113, i_114, i_119, i_124, i_125, i_126, i_127, i_13, i_15, i_17, i_19, i_21, i_23, i_24, i_25, i_26, i_27, i_28, i_34, i_35, i_39, i_40, i_44, i_45, i_49, i_50, i_54, i_55, i_56, i_57, i_58, i_60, i_61, i_65, i_69, i_73, i_77, i_82, i_84, i_85, i_86, i_87, i_88, i_90, i_94, i_95, i_96, i_97;
  long l_100, l_104, l_105, l_106, l_115, l_116, l_117, l_120, l_121, l_122, l_30, l_31, l_32, l_36, l_37, l_41, l_42, l_46, l_47, l_51, l_52, l_62, l_63, l_66, l_67, l_70, l_71, l_74, l_75, l_78, l_79, l_80, l_91, l_92, l_98, l_99;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  sizes;
  __local int adi_9[1];
  ul_10  =  ul_8 + 16L;
  i_11  =  *((__global int *) ul_10);
  ul_12  =  ul_8 + 20L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_8 + 24L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_8 + 28L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_8 + 32L;
  i_19  =  *((__global int *) ul_18);
  ul_20  =  ul_8 + 36L;
  i_21  =  *((__global int *) ul_20);
  ul_22  =  ul_8 + 40L;
  i_23  =  *((__global int *) ul_22);
  i_24  =  get_local_id(0);
  // BLOCK 1 MERGES [0 11 ]
  i_25  =  0;
  i_26  =  0;
  for(;i_26 < i_11;)
  {
    // BLOCK 2
    i_27  =  i_26 + i_24;
    i_28  =  i_27 << 6;
    b_29  =  i_27 < i_11;
    if(b_29)
    {
      // BLOCK 3
      l_30  =  (long) i_28;
      l_31  =  l_30 + 4L;
      l_32  =  l_31 << 2;
      ul_33  =  ul_6 + l_32;
      i_34  =  *((__global int *) ul_33);
      i_35  =  i_28 + 12;
      l_36  =  (long) i_35;
      l_37  =  l_36 << 2;
      ul_38  =  ul_6 + l_37;
      i_39  =  *((__global int *) ul_38);
      i_40  =  i_28 + 13;
      l_41  =  (long) i_40;
      l_42  =  l_41 << 2;
      ul_43  =  ul_6 + l_42;
      i_44  =  *((__global int *) ul_43);
      i_45  =  i_28 + 14;
      l_46  =  (long) i_45;
      l_47  =  l_46 << 2;
      ul_48  =  ul_6 + l_47;
      i_49  =  *((__global int *) ul_48);
      i_50  =  i_28 + 21;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 2;
      ul_53  =  ul_6 + l_52;
      i_54  =  i_34 + -1;
      i_55  =  (i_44 < i_54) ? 0 : 1;
      i_56  =  (i_49 < i_54) ? 0 : 2;
      i_57  =  i_55 | i_56;
      i_58  =  ~i_57;
      b_59  =  !((i_58 & i_17) == 0) || i_39 != 1;
      i_60  =  (b_59 == true) ? 0 : 1;
      *((__global int *) ul_53)  =  i_60;
      i_61  =  i_28 + 22;
      l_62  =  (long) i_61;
      l_63  =  l_62 << 2;
      ul_64  =  ul_6 + l_63;
      *((__global int *) ul_64)  =  0;
      i_65  =  i_28 + 25;
      l_66  =  (long) i_65;
      l_67  =  l_66 << 2;
      ul_68  =  ul_6 + l_67;
      *((__global int *) ul_68)  =  0;
      i_69  =  i_28 + 26;
      l_70  =  (long) i_69;
      l_71  =  l_70 << 2;
      ul_72  =  ul_6 + l_71;
      *((__global int *) ul_72)  =  0;
      i_73  =  i_28 + 29;
      l_74  =  (long) i_73;
      l_75  =  l_74 << 2;
      ul_76  =  ul_6 + l_75;
      *((__global int *) ul_76)  =  0;
      i_77  =  i_21 + i_28;
      l_78  =  (long) i_77;
      l_79  =  l_78 + 4L;
      l_80  =  l_79 << 2;
      ul_81  =  ul_6 + l_80;
      *((__global int *) ul_81)  =  i_60;
      i_82  =  i_60;
    }  // B2
    else
    {
      // BLOCK 4
      i_82  =  0;
    }  // B2
    // BLOCK 5 MERGES [4 3 ]
    adi_9[i_24]  =  i_82;
    barrier(CLK_LOCAL_MEM_FENCE);
    b_83  =  i_24 < 1;
    if(b_83)
    {
      // BLOCK 6
      i_84  =  0;
    }  // B5
    else
    {
      // BLOCK 7
      i_85  =  adi_9[0];
      i_84  =  i_85;
    }  // B5
    // BLOCK 8 MERGES [7 6 ]
    i_86  =  adi_9[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_87  =  i_25 + i_86;
    i_88  =  i_26 + 1;
    b_89  =  i_82 == 0;
    if(b_89)
    {
      // BLOCK 9
    }  // B8
    else
    {
      // BLOCK 10
      i_90  =  i_28 + 11;
      l_91  =  (long) i_90;
      l_92  =  l_91 << 2;
      ul_93  =  ul_6 + l_92;
      i_94  =  *((__global int *) ul_93);
      i_95  =  i_13 * i_27;
      i_96  =  i_95 + i_94;
      i_97  =  i_96 + -1;
      l_98  =  (long) i_97;
      l_99  =  l_98 + 4L;
      l_100  =  l_99 << 2;
      ul_101  =  ul_7 + l_100;
      i_102  =  *((__global int *) ul_101);
      i_103  =  i_84 + i_25;
      l_104  =  (long) i_103;
      l_105  =  l_104 + 4L;
      l_106  =  l_105 << 2;
      ul_107  =  ul_1 + l_106;
      *((__global int *) ul_107)  =  i_102;
      ul_108  =  ul_2 + l_106;
      *((__global int *) ul_108)  =  i_27;
      ul_109  =  ul_3 + l_106;
      i_110  =  i_94 + -1;
      *((__global int *) ul_109)  =  i_110;
      ul_111  =  ul_4 + l_106;
      *((__global int *) ul_111)  =  i_103;
      ul_112  =  ul_5 + l_106;
      i_113  =  i_15 * i_27;
      *((__global int *) ul_112)  =  i_113;
      i_114  =  i_19 + i_28;
      l_115  =  (long) i_114;
      l_116  =  l_115 + 4L;
      l_117  =  l_116 << 2;
      ul_118  =  ul_6 + l_117;
      *((__global int *) ul_118)  =  i_94;
      i_119  =  i_23 + i_28;
      l_120  =  (long) i_119;
      l_121  =  l_120 + 4L;
      l_122  =  l_121 << 2;
      ul_123  =  ul_6 + l_122;
      i_124  =  *((__global int *) ul_123);
      i_125  =  i_124 + 1;
      *((__global int *) ul_123)  =  i_125;
    }  // B8
    // BLOCK 11 MERGES [9 10 ]
    i_126  =  i_87;
    i_127  =  i_88;
    i_25  =  i_126;
    i_26  =  i_127;
  }  // B1
  // BLOCK 12
  b_128  =  i_24 == 0;
  if(b_128)
  {
    // BLOCK 13
    ul_129  =  ul_0 + 16L;
    *((__global int *) ul_129)  =  i_25;
    ul_130  =  ul_0 + 20L;
    *((__global int *) ul_130)  =  i_25;
  }  // B12
  else
  {
    // BLOCK 14
  }  // B12
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
