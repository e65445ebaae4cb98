#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void distributionLargest(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *found, __global uchar *logits, __global uchar *ints, __global uchar *sizes, __private int parts, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_100, *ul_11, *ul_2, *ul_20, *ul_25, *ul_28, *ul_3, *ul_6, *ul_60, *ul_8, *ul_95;
  bool b_24, b_47, b_71, b_81, b_88;
  float f_101, f_42, f_43, f_61, f_62, f_67, f_72, f_74, f_75, f_77;
  int i_10, i_12, i_13, i_14, i_15, i_16, i_21, i_22, i_23, i_26, i_27, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_44, i_45, i_46, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_56, i_63, i_64, i_65, i_66, i_68, i_69, i_7, i_70, i_73, i_76, i_78, i_79, i_80, i_82, i_83, i_84, i_85, i_86, i_87, i_89, i_9, i_90, i_91, i_96;
  long l_17, l_18, l_19, l_57, l_58, l_59, l_92, l_93, l_94, l_97, l_98, l_99;

  // BLOCK 0
  ul_0  =  found;
  ul_1  =  logits;
  ul_2  =  ints;
  ul_3  =  sizes;
  __local float adf_4[256];
  __local int adi_5[256];
  ul_6  =  ul_3 + 32L;
  i_7  =  *((__global int *) ul_6);
  ul_8  =  ul_3 + 28L;
  i_9  =  *((__global int *) ul_8);
  i_10  =  *((__global int *) ul_6);
  ul_11  =  ul_3 + 24L;
  i_12  =  *((__global int *) ul_11);
  i_13  =  get_group_id(0);
  i_14  =  i_13 / i_7;
  i_15  =  i_14 << 6;
  i_16  =  i_15 + i_12;
  l_17  =  (long) i_16;
  l_18  =  l_17 + 4L;
  l_19  =  l_18 << 2;
  ul_20  =  ul_2 + l_19;
  i_21  =  *((__global int *) ul_20);
  i_22  =  i_13 % i_10;
  i_23  =  i_9 + i_22;
  b_24  =  i_23 < i_21;
  if(b_24)
  {
    // BLOCK 1
    ul_25  =  ul_3 + 20L;
    i_26  =  *((__global int *) ul_25);
    i_27  =  *((__global int *) ul_6);
    ul_28  =  ul_3 + 16L;
    i_29  =  *((__global int *) ul_28);
    i_30  =  *((__global int *) ul_8);
    i_31  =  *((__global int *) ul_6);
    i_32  =  i_26 + 8191;
    i_33  =  i_32 >> 31;
    i_34  =  i_33 >> 19;
    i_35  =  i_34 + i_32;
    i_36  =  i_35 >> 13;
    i_37  =  i_36 << 8;
    i_38  =  get_group_id(1);
    i_39  =  i_37 * i_38;
    i_40  =  get_local_id(0);
    i_41  =  i_39 + i_40;
    f_42  =  -1.0F / 0.0F;
    // BLOCK 2 MERGES [1 12 ]
    f_43  =  f_42;
    i_44  =  i_26;
    i_45  =  0;
    for(;i_45 < i_37;)
    {
      // BLOCK 3
      i_46  =  i_41 + i_45;
      b_47  =  i_46 < i_26;
      if(b_47)
      {
        // BLOCK 4
        i_48  =  i_13 / i_27;
        i_49  =  i_48 * i_29;
        i_50  =  i_49 + i_30;
        i_51  =  i_13 % i_31;
        i_52  =  i_50 + i_51;
        i_53  =  i_52 * i_26;
        i_54  =  i_26 + -1;
        i_55  =  min(i_46, i_54);
        i_56  =  i_53 + i_55;
        l_57  =  (long) i_56;
        l_58  =  l_57 + 4L;
        l_59  =  l_58 << 2;
        ul_60  =  ul_1 + l_59;
        f_61  =  *((__global float *) ul_60);
        f_62  =  f_61;
      }  // B3
      else
      {
        // BLOCK 5
        f_62  =  f_42;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_63  =  isless(f_43, f_62);
      if(i_63 == 1)
      {
        // BLOCK 7
        i_64  =  i_46;
      }  // B6
      else
      {
        // BLOCK 8
        i_64  =  i_44;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      i_65  =  i_45 + 256;
      i_66  =  isless(f_43, f_62);
      if(i_66 == 1)
      {
        // BLOCK 10
        f_67  =  f_62;
        i_68  =  i_64;
      }  // B9
      else
      {
        // BLOCK 11
        f_67  =  f_43;
        i_68  =  i_64;
      }  // B9
      // BLOCK 12 MERGES [10 11 ]
      i_68  =  i_64;
      i_69  =  i_65;
      f_43  =  f_67;
      i_44  =  i_68;
      i_45  =  i_69;
    }  // B2
    // BLOCK 13
    adf_4[i_40]  =  f_43;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 14 MERGES [13 18 ]
    i_70  =  128;
    for(;i_70 >= 1;)
    {
      // BLOCK 15
      b_71  =  i_40 < i_70;
      if(b_71)
      {
        // BLOCK 16
        f_72  =  adf_4[i_40];
        i_73  =  i_70 + i_40;
        f_74  =  adf_4[i_73];
        f_75  =  fmax(f_72, f_74);
        adf_4[i_40]  =  f_75;
      }  // B15
      else
      {
        // BLOCK 17
      }  // B15
      // BLOCK 18 MERGES [17 16 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_76  =  i_70 >> 1;
      i_70  =  i_76;
    }  // B14
    // BLOCK 19
    f_77  =  adf_4[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_78  =  isequal(f_43, f_77);
    if(i_78 == 1)
    {
      // BLOCK 20
      i_79  =  i_44;
    }  // B19
    else
    {
      // BLOCK 21
      i_79  =  i_26;
    }  // B19
    // BLOCK 22 MERGES [20 21 ]
    adi_5[i_40]  =  i_79;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 23 MERGES [22 27 ]
    i_80  =  128;
    for(;i_80 >= 1;)
    {
      // BLOCK 24
      b_81  =  i_40 < i_80;
      if(b_81)
      {
        // BLOCK 25
        i_82  =  adi_5[i_40];
        i_83  =  i_80 + i_40;
        i_84  =  adi_5[i_83];
        i_85  =  min(i_82, i_84);
        adi_5[i_40]  =  i_85;
      }  // B24
      else
      {
        // BLOCK 26
      }  // B24
      // BLOCK 27 MERGES [26 25 ]
      barrier(CLK_LOCAL_MEM_FENCE);
      i_86  =  i_80 >> 1;
      i_80  =  i_86;
    }  // B23
    // BLOCK 28
    i_87  =  adi_5[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    b_88  =  i_40 == 0;
    if(b_88)
    {
      // BLOCK 29
      i_89  =  i_13 << 5;
      i_90  =  i_89 + i_38;
      i_91  =  i_90 << 1;
      l_92  =  (long) i_91;
      l_93  =  l_92 + 4L;
      l_94  =  l_93 << 2;
      ul_95  =  ul_0 + l_94;
      *((__global float *) ul_95)  =  f_77;
      i_96  =  i_91 + 1;
      l_97  =  (long) i_96;
      l_98  =  l_97 + 4L;
      l_99  =  l_98 << 2;
      ul_100  =  ul_0 + l_99;
      f_101  =  (float) i_87;
      *((__global float *) ul_100)  =  f_101;
    }  // B28
    else
    {
      // BLOCK 30
    }  // B28
  }  // B0
  else
  {
    // BLOCK 31
  }  // B0
  // BLOCK 32 MERGES [31 30 29 ]
  return;
}  //  kernel
